-- What decides about sentences of Portuguese, beside abbreviations. csrc/generate/segmentation.lua compiles this file
-- into the core.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  -- The pieces of an abbreviation may be written apart.
  spaced = true,
  -- Words that, capitalized after an abbreviation or a number, mostly start a new sentence.
  starters = [[
    a ainda algumas alguns ali além antes ao aos apenas apesar após aquela aquele aqui as assim através até bem
    cada cerca com como contudo da das daí de depois desde dessa desse desta deste do dos durante e ela elas ele
    eles em embora enquanto entre entretanto então era essa essas esse esses esta estas este estes está eu foi
    foram hoje há isso isto já la logo mais mas me mesmo muita muitas muito muitos na nada nas nem nenhum nessa
    nesse nesta neste no nos nossa nosso não nós o onde ontem os ou outra outras outro outros para pela pelo
    pelos por porque portanto porém pouco primeiro qual quando quanto quase que quem se segundo sem sempre seria
    será seu seus sim sob sobre sua suas só também tanto te tem todas todo todos tudo um uma uns você vocês à às
    é
  ]],
}
