-- What decides about sentences of Russian, beside abbreviations. csrc/generate/segmentation.lua compiles this file
-- into the core.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  -- The pieces of an abbreviation may be written apart.
  spaced = true,
  -- Words that, capitalized after an abbreviation or a number, mostly start a new sentence.
  starters = [[
    а более был была были было в во вот все всего всё вчера где да даже для до его ее если есть еще ещё её же за
    затем здесь и из или именно иногда их к каждый как какой когда конечно кроме кто лишь между меня мне многие
    можно мой мы на над надо нам наш не нет ни но ну о об однако он она они оно от очень перед по под пока после
    потом потому почему поэтому при про раньше с сам сегодня сейчас сначала снова со согласно так также такие
    такой там те тем теперь то тогда того тоже только тот тут ты у уже хотя чем через что чтобы эта эти это этот
    я
  ]],
}
