--- Where the model `language` comes from. The fingerprints are written by train.sh.
-- What it learned from, each with the commit that was used; of Universal Dependencies the files train and dev of
-- less than 4 MB.
local sources = {
  "NTREX-128 (github:MicrosoftTranslator/NTREX 8561f6a622db), CC BY-SA 4.0: seven of ten documents; "
    .. "news in 104 languages, by Microsoft Translator",
  "wordfreq 3.1.1 (PyPI), data: CC BY-SA 4.0 (Robyn Speer): words drawn by frequency, of 30 languages",
  "UD Afrikaans-AfriBooms (github:UniversalDependencies a6dd726120c8), CC BY-SA 4.0",
  "UD Armenian-ArmTDP (github:UniversalDependencies 90fe19c2cc39), CC BY-SA 4.0",
  "UD Belarusian-HSE (github:UniversalDependencies 1233cdd9e512), CC BY-SA 4.0",
  "UD Croatian-SET (github:UniversalDependencies 54322513ea2a), CC BY-SA 4.0",
  "UD Czech-CLTT (github:UniversalDependencies a0cfb23c6c21), CC BY-SA 4.0",
  "UD Danish-DDT (github:UniversalDependencies 85faf86dc39f), CC BY-SA 4.0",
  "UD Faroese-FarPaHC (github:UniversalDependencies 65e3d0ad0511), CC BY-SA 4.0",
  "UD Indonesian-GSD (github:UniversalDependencies 89491e4d51c1), CC BY-SA 4.0",
  "UD Irish-IDT (github:UniversalDependencies ecefd4dfddc5), CC BY-SA 3.0",
  "UD Latvian-LVTB (github:UniversalDependencies aaedfc18ee5f), CC BY-SA 4.0",
  "UD Lithuanian-ALKSNIS (github:UniversalDependencies 46ffdba3396a), CC BY-SA 4.0",
  "UD Macedonian-MTB (github:UniversalDependencies bd8a5c0d467d), CC BY-SA 4.0",
  "UD Marathi-UFAL (github:UniversalDependencies c02a08246fdb), CC BY-SA 4.0",
  "UD Norwegian-Bokmaal (github:UniversalDependencies e83586ff8b32), CC BY-SA 4.0",
  "UD Norwegian-Nynorsk (github:UniversalDependencies d332ca710814), CC BY-SA 4.0",
  "UD Portuguese-Bosque (github:UniversalDependencies 5de7ac34028f), CC BY-SA 4.0",
  "UD Scottish_Gaelic-ARCOSG (github:UniversalDependencies d899aedfd1bf), CC BY-SA 4.0",
  "UD Serbian-SET (github:UniversalDependencies c88193deceec), CC BY-SA 4.0",
  "UD Slovak-SNK (github:UniversalDependencies d1ab58f82750), CC BY-SA 4.0",
  "UD Slovenian-SSJ (github:UniversalDependencies 17011b12eae4), CC BY-SA 4.0",
  "UD Uyghur-UDT (github:UniversalDependencies 24eb080e4832), CC BY-SA 4.0",
  "UD Welsh-CCG (github:UniversalDependencies 78e19757e590), CC BY-SA 4.0",
}

-- Never trained on, and not in the repository.
local tests = {
  "Tatoeba test sets of LASER (github:facebookresearch/LASER 74bc6ae7ffb7)",
  "Universal Declaration of Human Rights (github:unicode-org/udhr 91daa23a7688)",
  "test sentences of lingua-rs (github:pemistahl/lingua-rs 77e94d1a2a8e)",
  "NTREX-128, two of ten documents; the test files of the treebanks above and of UD Galician-PUD",
}

return {
  name = "language",
  kind = "identifier",
  summary = "Which language a text is in.",
  artifact = "languages.model",
  trainer = "language/train.sh",
  command = "sh lua/newskit/models/language/train.sh CHECKOUTS TEXT",
  data = sources,
  needs = {
    "the repositories that its sources name, as git checkouts, and PyPI wordfreq 3.1.1",
  },
  tools = {
    "gcc 12.2.0 -O2, x86-64", "Python 3.11.7", "wordfreq 3.1.1",
  },
  seed = 20260105,
  license = "CC BY-SA 4.0, after the sources; only weights are kept of the texts",
  in_sample = {
    "tuned on: other documents of NTREX-128: 0.8879, 0.9693, 0.9864, 0.9936 (0.9079, 0.9857, 0.9981, 0.9997)",
    "tuned on: lingua-rs, other half: 0.8506, 0.9336, 0.9557, 0.9727 (0.8811, 0.9627, 0.9827, 0.9961)",
  },
  held_out = {
    "held-out documents of NTREX-128: 0.8890, 0.9697, 0.9843, 0.9920 (0.9125, 0.9891, 0.9976, 1.0000)",
    "Declaration: 0.9157, 0.9640, 0.9726, 0.9740 (0.9397, 0.9889, 0.9975, 1.0000)",
    "Tatoeba: 0.8876, 0.9555, 0.9716, 0.9790 (0.9156, 0.9822, 0.9938, 0.9974)",
    "test files of 22 treebanks: 0.8208, 0.9242, 0.9578, 0.9791 (0.8731, 0.9690, 0.9893, 0.9979)",
    "lingua-rs, half: 0.8550, 0.9366, 0.9566, 0.9724 (0.8846, 0.9652, 0.9838, 0.9957)",
    "right at 20, 50, 100, 300 characters, mean over languages; in brackets bs hr sr, id ms, nso tn, xh zu "
      .. "count as one each",
  },
  tests = tests,
  columns = {
    "letters", "ngrams of 1 to 4 characters", "script", "words",
  },
  columns_fnv1a64 = "22e2597678a93987",
  bytes = 1483576,
  fnv1a64 = "263eeb21afabbba7",
}
