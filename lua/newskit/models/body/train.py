#!/usr/bin/env python3
"""Trains the two models of the body finder and writes csrc/body/model_data.h.

  train_body.py FOLDER SCORER [--folds 8] [--write]

FOLDER has gold.jsonl and pages/ (see its README), SCORER is extraction_score.py. Needs lightgbm and
scikit-learn. Run from the repository with a built tree. Without --write only the figures by
cross-validation are printed: no site is in both the training and the test part of a fold.

Labels: a block is body when most of its 4-word shingles are in the gold body (each used once, blocks
in the element with most of them first), or, shorter ones, when they are a line of it in place. Pages
with `must` and `mustnot` strings label only the blocks that hold one. A page weighs the same however
long it is; a block weighs by its words.

The second model is trained on what first models said that had not seen the page's site."""
import argparse
import importlib.util
import json
import subprocess
import sys
import tempfile
from collections import Counter

import lightgbm
import numpy
from sklearn.model_selection import GroupKFold

SCORE_ONE = 4096  # NK_SCORE_ONE
LEAVES = 16  # NK_MODEL_LEAVES
FIRST_ROUNDS, SECOND_ROUNDS = 80, 80
SECOND_SEEDS = ((1, 0.4), (2, 0.25))  # seed, share of columns for each tree
THRESHOLD = -0.6

# More distance to these makes a block more likely body; to the others below, less likely.
AWAY = """NAV FOOTER SIDEBAR RELATED PAGER SHARE COMMENT NEWSLETTER AD CAPTION GALLERY BYLINE BIO DATE META
CONSENT POPUP SEARCH ASIDE_TAG FIGURE_TAG TEASER HEADER SHOP TITLE LIST_TAG MEDIA TAGS HIDDEN""".split()
NEAR = "ARTICLE_BODY BODY TEXT".split()

PARAMETERS = dict(objective="binary", learning_rate=0.1, num_leaves=LEAVES, min_data_in_leaf=40,
                  feature_fraction=0.4, bagging_fraction=0.8, bagging_freq=1, lambda_l2=5,
                  verbose=-1, num_threads=1, seed=1, deterministic=True)


def load_scorer(path):
    spec = importlib.util.spec_from_file_location("scorer", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def read_features(folder, scores=None):
    """What the core says of each page, by id; `scores` by id fill the context columns."""
    command = ["build/newskit", "run", "spec/eval/body_features.lua", folder]
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as file:
        if scores is not None:
            for page, values in scores.items():
                units = [int(round(float(v) * SCORE_ONE)) for v in numpy.clip(values, -30, 30)]
                file.write(json.dumps({"id": page, "scores": units}) + "\n")
            file.flush()
            command.append(file.name)
        lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    pages = {}
    for line in filter(None, lines.split("\n")):
        row = json.loads(line)
        data = numpy.frombuffer(bytes.fromhex(row["rows"]), dtype=numpy.uint8)
        row["rows"] = data.reshape(len(row["texts"]), len(row["columns"]))
        pages[row["id"]] = row
    return pages


# ---- labels

def label_by_body(scorer, gold, page):
    words = [scorer.WORDS.findall(text) for text in page["texts"]]
    gold_words = scorer.WORDS.findall(gold)
    left = scorer.shingles(gold_words)
    own = [scorer.shingles(w) if len(w) >= 4 else Counter() for w in words]
    share = [sum(n for s, n in o.items() if s in left) / max(1, sum(o.values())) for o in own]
    mass = Counter()
    for index, part in enumerate(share):
        if part > 0.5:
            for parent in page["parents"][index]:
                mass[parent] += part * len(words[index])
    order = sorted((i for i in range(len(words)) if share[i] > 0.5),
                   key=lambda i: (-sum(mass[p] for p in page["parents"][i]), i))
    labels = numpy.zeros(len(words))
    for index in order:
        if sum(min(n, left[s]) for s, n in own[index].items()) > 0.5 * sum(own[index].values()):
            labels[index] = 1
            left.subtract(own[index])
    label_short(scorer, gold, gold_words, words, labels)
    weights = numpy.array([min(max(1, len(w)) / max(50, len(gold_words)), 0.5) for w in words])
    return labels, weights + 0.3 / max(30, len(words))


def label_short(scorer, gold, gold_words, words, labels):
    """Blocks of one to three words: a line of the gold, or in place before the next block."""
    found = [i for i in range(len(words)) if labels[i] and len(words[i]) >= 4]
    if not found:
        return
    lines = {tuple(scorer.WORDS.findall(line)) for line in gold.split("\n")}
    joined = " %s " % " ".join(gold_words)
    first, last = found[0], found[-1]
    for i in range(max(0, first - 1), min(len(words), last + 3)):
        if not 0 < len(words[i]) < 4:
            continue
        after = words[i + 1][:2] if i + 1 < len(words) else []
        placed = after and " %s " % " ".join(words[i] + after) in joined
        if tuple(words[i]) in lines or (first < i < last and placed):
            labels[i] = 1


def label_by_segments(scorer, row, page):
    labels = numpy.full(len(page["texts"]), -1.0)
    must = [scorer.squeeze(s) for s in row.get("must") or []]
    mustnot = [scorer.squeeze(s) for s in row.get("mustnot") or []]
    for index, text in enumerate(map(scorer.squeeze, page["texts"])):
        if any(s in text or (len(text) > 15 and text in s) for s in must):
            labels[index] = 1
        elif any(s in text or (len(text) > 15 and text in s) for s in mustnot):
            labels[index] = 0
    known = labels >= 0
    return labels, numpy.where(known, 0.6 / max(1, known.sum()), 0)


# ---- training

def fit(pages, rounds, columns, **changes):
    rows = numpy.concatenate([p["rows"][:, :columns] for p in pages])
    labels = numpy.concatenate([p["labels"] for p in pages])
    weights = numpy.concatenate([p["weights"] for p in pages])
    known = labels >= 0
    data = lightgbm.Dataset(rows[known], labels[known], weight=weights[known] / weights[known].mean())
    return lightgbm.train(dict(PARAMETERS, **changes), data, rounds)


def predict(models, page, columns):
    if len(page["rows"]) == 0:
        return numpy.zeros(0)
    return numpy.mean([m.predict(page["rows"][:, :columns], raw_score=True) for m in models], axis=0)


def across_folds(pages, folds, train, columns):
    scores = {}
    for train_ids, test_ids in folds:
        models = train([pages[i] for i in train_ids])
        for i in test_ids:
            scores[i] = predict(models, pages[i], columns)
    return scores


def report(scorer, pages, scores):
    """Figures of the threshold alone; the rules in body.c come on top."""
    bodies, segments = {}, {}
    for page in pages:
        text = "\n\n".join(t for t, s in zip(page["texts"], scores[page["id"]]) if s > THRESHOLD)
        row = page["gold"]
        if row["body"]:
            bodies.setdefault(row["source"], []).append(scorer.body_page(row["body"], text))
        elif row.get("must") or row.get("mustnot"):
            segments.setdefault(row["source"], []).append(scorer.segment_page(row, text))
    figures = {s: scorer.body_summary(v) for s, v in bodies.items()}
    figures.update({s: scorer.segment_summary(v) for s, v in segments.items()})
    for source, m in figures.items():
        print("%-30s F1 %.4f  P %.4f  R %.4f" % (source, m["f1"], m["precision"], m["recall"]))


# ---- the tables

def flatten(models):
    """The trees of the models, averaged, as lists of C initializers: all of LEAVES leaves."""
    nodes, leaves = [], []
    for model in models:
        for tree in model.dump_model()["tree_info"]:
            own_nodes, own_leaves = [], []

            def visit(node):
                """The bits of the leaves below."""
                if "split_feature" not in node:
                    own_leaves.append(int(round(node["leaf_value"] / len(models) * SCORE_ONE)))
                    return 1 << len(own_leaves) - 1
                place = len(own_nodes)
                own_nodes.append(None)
                left, right = visit(node["left_child"]), visit(node["right_child"])
                own_nodes[place] = "{%d, %d, 0x%x}" % (
                    node["split_feature"], int(node["threshold"]), left)
                return left | right

            visit(tree["tree_structure"])
            nodes += own_nodes + ["{0, 255, 0x0}"] * (LEAVES - 1 - len(own_nodes))
            leaves += own_leaves + [0] * (LEAVES - len(own_leaves))
    return nodes, leaves


def table(kind, name, values):
    lines, line = [], "   "
    for value in values:
        if len(line) + len(str(value)) + 2 > 99:
            lines.append(line)
            line = "   "
        line += " %s," % value
    lines.append(line)
    return "static const %s %s[] = {\n%s\n};\n" % (kind, name, "\n".join(lines))


HEAD = """/* Generated by spec/eval/train_body.py with LightGBM %s (MIT); do not edit. Boosted trees that tell
 * a page's body from the rest. Learned from the development half of public collections of annotated
 * pages: article-extraction-benchmark (MIT), fundus-evaluation (MIT), fundus (MIT),
 * mozilla/readability (Apache-2.0), trafilatura (Apache-2.0). The tables hold thresholds and weights
 * and no text of any page. */
#ifndef NK_MARKUP_MODEL_DATA_H
#define NK_MARKUP_MODEL_DATA_H

/* clang-format off */

"""


def write(path, first, second):
    with open(path, "w", encoding="utf-8") as file:
        file.write(HEAD % lightgbm.__version__)
        for name, models in (("first", first), ("second", second)):
            nodes, leaves = flatten(models)
            file.write(table("nk_model_node", name + "_nodes", nodes))
            file.write(table("int16_t", name + "_leaves", leaves))
        file.write("\n/* clang-format on */\n#endif\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder")
    parser.add_argument("scorer")
    parser.add_argument("--folds", type=int, default=8)
    parser.add_argument("--write", action="store_true")
    args = parser.parse_args()
    scorer = load_scorer(args.scorer)
    gold = scorer.read_jsonl(args.folder + "/gold.jsonl")
    pages = [p for p in read_features(args.folder).values() if p["id"] in gold]
    for page in pages:
        row = page["gold"] = gold[page["id"]]
        page["labels"], page["weights"] = (label_by_body(scorer, row["body"], page) if row["body"]
                                           else label_by_segments(scorer, row, page))
    columns = pages[0]["columns"]
    own = columns.index("said")
    bounds = [1 if c in ["to_" + g for g in AWAY] else -1 if c in ["to_" + g for g in NEAR] else 0
              for c in columns]

    def first(some):
        return [fit(some, FIRST_ROUNDS, own, monotone_constraints=bounds[:own])]

    def second(some):
        return [fit(some, SECOND_ROUNDS, len(columns), monotone_constraints=bounds, seed=seed,
                    feature_fraction=part, bagging_fraction=0.7) for seed, part in SECOND_SEEDS]

    sites = [p["gold"].get("group") or p["id"] for p in pages]
    folds = list(GroupKFold(args.folds).split(pages, groups=sites))
    said = across_folds(pages, folds, first, own)
    said = {pages[i]["id"]: s for i, s in said.items()}
    first_models = first(pages)
    with_context = read_features(args.folder, said)
    for page in pages:
        page["rows"] = with_context[page["id"]]["rows"]
    scores = across_folds(pages, folds, second, len(columns))
    report(scorer, pages, {pages[i]["id"]: s for i, s in scores.items()})
    with tempfile.NamedTemporaryFile("w", suffix=".json", delete=False) as file:
        json.dump({pages[i]["id"]: list(s) for i, s in scores.items()}, file)
        print("scores across folds:", file.name)
    if args.write:
        write("csrc/body/model_data.h", first_models, second(pages))


if __name__ == "__main__":
    sys.exit(main())
