#!/usr/bin/env python3
"""Trains the two forests of the body finder. `spec/eval/models.lua SHARED body` calls it.

  train.py SHARED OUTPUT [--folds 8]

writes the artifact, and prints figures by cross-validation: no site is in both the training and the test
part of a fold. SHARED has data/extraction (gold.jsonl, pages/) and eval/extraction_score.py. Run from the
repository with a built tree. Needs lightgbm 4.7.0, scikit-learn and numpy; exits with 3 where they are absent.

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

try:
    import lightgbm
    import numpy
    from sklearn.model_selection import GroupKFold
except ImportError:
    sys.exit(3)

SCORE_ONE = 4096  # NK_SCORE_ONE
LEAVES = 16  # NK_FOREST_LEAVES
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
    command = ["build/newskit", "run", "lua/newskit/models/body/train_rows.lua", folder]
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


# ---- the artifact

def as_line(node, columns, share):
    """A tree, root first, then what is at most the threshold, then the rest; leaves in units."""
    if "split_feature" not in node:
        return str(int(round(node["leaf_value"] / share * SCORE_ONE)))
    return "%s:%d %s %s" % (columns[node["split_feature"]], int(node["threshold"]),
                            as_line(node["left_child"], columns, share),
                            as_line(node["right_child"], columns, share))


def write(path, columns, first, second):
    """The forests; what several models say is averaged."""
    with open(path, "w", encoding="utf-8") as file:
        file.write("# Boosted trees that tell a page's body from the rest: see card.lua.\n")
        file.write("unit %d\ncolumns %s\n" % (SCORE_ONE, " ".join(columns)))
        for name, models in (("first", first), ("second", second)):
            file.write("forest %s\n" % name)
            for model in models:
                for tree in model.dump_model()["tree_info"]:
                    file.write(as_line(tree["tree_structure"], columns, len(models)) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("shared")
    parser.add_argument("output", nargs="?")
    parser.add_argument("--folds", type=int, default=8)
    args = parser.parse_args()
    folder = args.shared + "/data/extraction"
    scorer = load_scorer(args.shared + "/eval/extraction_score.py")
    gold = scorer.read_jsonl(folder + "/gold.jsonl")
    pages = [p for p in read_features(folder).values() if p["id"] in gold]
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
    with_context = read_features(folder, said)
    for page in pages:
        page["rows"] = with_context[page["id"]]["rows"]
    scores = across_folds(pages, folds, second, len(columns))
    report(scorer, pages, {pages[i]["id"]: s for i, s in scores.items()})
    if args.output:
        write(args.output, columns, first_models, second(pages))


if __name__ == "__main__":
    sys.exit(main())
