-- Icelandic words that news pages print around an article. Phrases are folded to lower case and divided
-- by " | "; language/words.lua reads them.
return {
  source = "compiled for newskit",
  license = "MIT",
  date = "birt | kl | klukkan | dagsetning",
  updated = "uppfært | síðast uppfært",
  ago = "síðan | í gær | í dag",
  by = "eftir | texti | höfundur",
  join = "og",
  roles = "blaðamaður | ritstjóri | fréttamaður",
  desk = "ritstjórn",
  share = "deila | deila frétt | prenta | senda",
  ad = "auglýsing | auglýsingar",
  newsletter = "fréttabréf | áskrift | skráðu þig",
  related = "lesa einnig | lestu meira | tengdar fréttir | mest lesið | nýjast | fleira"
    .. " | fleira áhugavert | lesa meira",
  comments = "athugasemdir | ummæli",
  tags = "efnisorð",
  credit = "mynd | ljósmynd | ljósmyndari",
  legal = "allur réttur áskilinn",
  login = "innskráning",
  player = "hlusta | loka",
  author = "um höfundinn",
}
