--- First names of Dutch-speaking countries by the gender that bears them.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  male = [[
    aad abdel adriaan albert alex alexander andré anton arend arie arjen bart bas ben bert boris bram
    cees chris christiaan cornelis daan daniël david dennis diederik dirk eddy edwin eric erik ernst
    evert frank frans frits geert gerard gerrit gert gijs guus hans harm harry hein hendrik henk herman
    hugo jaap jack jacob jan jasper jelle jeroen jesse job joep johan johannes jonas joost joris jos
    jurgen kees klaas koen lars leo lodewijk lucas maarten marc marcel mark mark-jan martijn martin
    mathijs max michiel mike niels olivier onno oscar paul peter piet pieter pim quinten rafael ralph
    raymond remco rené richard rik rob robert robin roel roelof roland ron ronald ruben rutger ruud
    sander sebastiaan sem sjoerd stefan steven sven ted theo thijs thomas tim tom ton vincent walter
    wessel willem wim wouter wopke ]],
  female = [[
    aagje alice amber angela anita anja anke anna anne annemarie annelies anouk astrid barbara bianca
    brigitte carla carolien caroline charlotte christine claudia cora daphne debbie denise diana dilan
    dionne dominique edith elisabeth elise ellen els elsbeth emma esmee esther eva evelien fatima femke
    fleur floor frederique gerda greet greta hanna hanneke heleen helen henriette hilde ineke inge ingrid
    irene iris isa janneke jeanine jennifer jessica joke jolande josephine judith julia karin karlijn
    katja khadija kim kirsten lara laura lea leonie lies liesbeth lilianne lisa lisette lotte louise
    maaike madelon manon margot maria marianne marieke marijke marion marjan marjolein marloes martine
    maud mieke mila miranda mirjam monique nadia naomi natalie nicole nienke nina petra rianne roos
    sandra sanne sara saskia sigrid simone sofie sonja sophie stephanie suzanne sylvia tamara tessa thea
    tineke trudy ursula veerle vera vivianne willemijn wilma yvonne ]],
}
