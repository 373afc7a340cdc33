#!/usr/bin/env python3
"""Learns the forest that ranks keywords. `spec/eval/models.lua SHARED keywords` calls it.

  train.py SHARED OUTPUT      learns and writes the artifact
  train.py SHARED --cross     prints F1@10 by cross-validation over documents

Run from the repository with a built tree. SHARED has data/keywords and eval/keywords_score.py, whose way
to compare phrases is used. A set counts by its weight, whatever its size (more for the first, which wants
single words, moves F1 to it from the third). Needs lightgbm 4.7.0, scikit-learn and numpy, which the
product does not; exits with 3 where they are absent.
"""
import argparse
import gzip
import hashlib
import importlib.util
import json
import os
import subprocess
import sys
import tempfile

try:
    import lightgbm
    import numpy
except ImportError:
    sys.exit(3)

TREES, LEAVES, RATE, FOLDS = 80, 10, 0.1, 5
UNIT = 20000  # NK_KEYWORD_SCORE_ONE
# Of some twenty settings of weights, leaves and rows the one best for all three sets, by cross-validation.
WEIGHTS = {"500N-KPCrowd": 1.1, "WikiNews": 1.2, "Inspec": 1.3}
# Their places in a row are the core's business: it names them too.
NAMES = (
    "document_words words frequency first place sentence stops_inside weak_left weak_share mean_log "
    "least_word length number left right both capitals sentences nested containers last_length"
).split()
scorer = None


def load(gold_file, features_file, weight):
    gold = {}
    with gzip.open(gold_file, "rt", encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            gold[record["id"]] = set(map(tuple, scorer.uniq(record["keys"], scorer.porter)))
    documents = []
    with open(features_file, encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            keys, found = gold[record["id"]], record["candidates"]
            if not keys or not found:
                continue
            terms = [tuple(scorer.normalise(c["term"])) for c in found]
            documents.append({
                "fold": int(hashlib.sha1(str(record["id"]).encode()).hexdigest(), 16) % FOLDS,
                "weight": weight,
                "terms": terms,
                "gold": keys,
                "x": numpy.array([[c["features"][n] for n in NAMES] for c in found]),
                "y": numpy.array([term in keys for term in terms], float),
            })
    return documents


def fit(sets):
    x, y, groups, weights = [], [], [], []
    for documents in sets:
        for document in documents:
            x.append(document["x"])
            y.append(document["y"])
            groups.append(len(document["y"]))
            weights.append(numpy.full(len(document["y"]), 1000 * document["weight"] / len(documents)))
    model = lightgbm.LGBMRanker(
        objective="lambdarank", n_estimators=TREES, num_leaves=LEAVES, learning_rate=RATE,
        lambdarank_truncation_level=15, min_child_samples=200, verbose=-1, n_jobs=2, seed=1,
        deterministic=True, force_row_wise=True)
    return model.fit(numpy.concatenate(x), numpy.concatenate(y), group=groups,
                     sample_weight=numpy.concatenate(weights))


def f1_at_10(document, scores):
    ranked = []
    for i in numpy.argsort(-scores, kind="stable"):
        if document["terms"][i] not in ranked:
            ranked.append(document["terms"][i])
        if len(ranked) == 10:
            break
    hits = sum(term in document["gold"] for term in ranked)
    return 2 * hits / (10 + len(document["gold"]))


def cross_validate(sets):
    results = [[] for _ in sets]
    for fold in range(FOLDS):
        model = fit([[d for d in documents if d["fold"] != fold] for documents in sets])
        for i, documents in enumerate(sets):
            results[i] += [f1_at_10(d, model.predict(d["x"])) for d in documents if d["fold"] == fold]
    print("F1@10:", " ".join(f"{numpy.mean(r):.4f}" for r in results))


def as_line(node):
    """A tree as the artifact has it: root first, then what is at most the threshold, then the rest."""
    if "leaf_value" in node:
        return str(int(round(node["leaf_value"] * UNIT)))
    return "%s:%.6g %s %s" % (NAMES[node["split_feature"]], node["threshold"], as_line(node["left_child"]),
                              as_line(node["right_child"]))


def write(model, path):
    with open(path, "w", encoding="utf-8") as out:
        out.write("# The forest that ranks keyword candidates: see card.lua.\n")
        out.write("unit %d\ncolumns %s\nforest rank\n" % (UNIT, " ".join(NAMES)))
        for tree in model.booster_.dump_model()["tree_info"]:
            out.write(as_line(tree["tree_structure"]) + "\n")


def features(shared, name):
    """The candidates of a set, as the core describes them; the path of a file that the caller removes."""
    command = ["build/newskit", "run", "spec/eval/keywords.lua", gold_path(shared, name), "features"]
    with tempfile.NamedTemporaryFile("wb", suffix=".jsonl", delete=False) as file:
        subprocess.run(command, check=True, stdout=file)
    return file.name


def gold_path(shared, name):
    return "%s/data/keywords/%s.dev.jsonl.gz" % (shared, name)


def main():
    global scorer
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("shared")
    parser.add_argument("output", nargs="?")
    parser.add_argument("--cross", action="store_true")
    args = parser.parse_args()
    spec = importlib.util.spec_from_file_location("scorer", args.shared + "/eval/keywords_score.py")
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    sets = []
    for name, weight in WEIGHTS.items():
        path = features(args.shared, name)
        sets.append(load(gold_path(args.shared, name), path, weight))
        os.remove(path)
    if args.cross:
        cross_validate(sets)
    if args.output:
        write(fit(sets), args.output)


if __name__ == "__main__":
    sys.exit(main())
