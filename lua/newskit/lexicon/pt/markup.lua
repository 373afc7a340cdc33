-- What class names and openings of lines tell of the parts of a page, in Portuguese. Classes are ASCII; openings
-- have ASCII letters in lower case. csrc/generate/markup.lua compiles this file into the core.
return {
  source = "compiled for newskit from the conventions of content systems and news sites",
  license = "MIT",
  classes = {
    article = "artigo",
    content = "conteudo",
    tags = "categoria",
  },
  openings = {
    ad = "publicidade",
    comment = "comente | comentários",
    copyright = "todos os direitos",
    newsletter = "assine | inscreva-se",
    photo = "fonte",
    related = "leia mais | leia também | mais lidas | saiba mais | veja também",
    share = "compartilhe",
  },
}
