--- First names of French-speaking countries by the gender that bears them.
return {
  source = "compiled for newskit from general knowledge",
  license = "MIT",
  male = [[
abdoulaye adrien alain albert alexandre alexis alphonse anatole andré anthony antoine antonin arnaud arthur
aurélien axel baptiste
bastien benjamin benoît benoit bernard bertrand boris bruno cédric charles christian christophe claude
clément cyril damien daniel
david denis didier dominique édouard edouard emmanuel éric eric étienne etienne eugène fabien fabrice félix
fernand florent florian
françois francois franck frédéric frederic gabriel gaël gaston gauthier geoffroy georges gérald gérard
gilbert gilles grégoire
grégory guillaume gustave guy henri hervé hubert hugo hugues ibrahim jacques jean jean-baptiste jean-claude
jean-françois
jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-paul jean-philippe jean-pierre
jean-yves jérémy jérôme
joël jonathan joseph julien justin kévin laurent léo léon lionel loïc louis luc lucas lucien ludovic marc
marcel mario mathieu
matthieu maurice maxime michel mohamed mickaël nicolas noël olivier pascal patrice patrick paul philippe
pierre pierre-yves
quentin raphaël raymond rémi rémy renaud rené richard robert roger roland romain samuel sébastien serge
simon stéphane
sylvain théo théodore thibault thibaut thierry thomas tristan valentin victor vincent xavier yann yannick
yves yvon alassane
ousmane mamadou karim rachid moussa amadou oumar bachar nicolae david guido]],
  female = [[
adèle agathe agnès alexandra alice aline amandine amélie anaïs andrée anne anne-marie annie antoinette
arlette astrid aude audrey
aurélie aurore béatrice bernadette brigitte camille carine caroline catherine cécile céline chantal
charlotte christelle
christiane christine claire clara clémence clémentine colette constance corinne cristina danielle delphine
denise diane
dominique élisabeth elisabeth élise ella élodie emilie émilie emma estelle eva évelyne fabienne fanny
fatima florence françoise
gabrielle geneviève georgette ghislaine gisèle hélène henriette inès irène isabelle jacqueline jeanne
jeannine jessica
joëlle josiane julie juliette justine karine laetitia laure laurence léa liliane lise louise lucie lydie
madeleine magali
manon marcelle margaux marguerite maria marianne marie marie-claude marie-france marie-hélène marie-laure
marielle marine
marion marthe martine maryse mathilde michèle mireille monique muriel nadia nadine najat nathalie nicole
noémie odile
pascale patricia pauline rachel rachida rose sabine sandra sandrine sarah ségolène séverine simone solange
sonia sophie
stéphanie suzanne sylvie thérèse valérie vanessa véronique victoire virginie viviane yvette yvonne zoé
christiane aïcha]],
}
