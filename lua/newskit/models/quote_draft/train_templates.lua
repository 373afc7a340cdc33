--- The templates of the taggers and of the ranking model of quotations: see evidence.lua and
-- ranking.lua for the columns.
local ranking = require "newskit.quotes.learned.ranking"

local words = [[
norm@-3 norm@-2 norm@-1 norm norm@1 norm@2 norm@3 pos@-3 pos@-2 pos@-1 pos pos@1 pos@2 pos@3
norm@-1,norm norm,norm@1 norm@-1,norm@1 norm@-2,norm@-1 norm@1,norm@2 norm@-1,norm,norm@1
pos@-1,pos pos,pos@1 pos@-1,pos,pos@1 pos@-2,pos@-1,pos pos,pos@1,pos@2 pos@-2,pos@-1,pos,pos@1,pos@2
norm@-1,pos norm,pos@1 pos@-1,norm pos,norm@1 pos@-1,norm,pos@1
suffix3 prefix3 suffix2,pos outline,case place,norm place,pos
name name@-1,name,name@1 name@-1,pos name,pos@1 ]]

local cues = [[
cue cue@-1 cue@1 cue@-2 cue@2 cue,pos@-1 cue,pos@1 cue,norm@1 cue,pos@-1,pos@1 cue@-1,norm cue@-1,pos norm,cue@1
pos,cue@1 cue<,cue<# cue>,cue># cue<,cue> cue<#,cue># lemma< lemma> lemma<,lemma<# lemma>,lemma># follow< follow>
follow<,lemma<# cue<,pos cue>,pos cue<,cue>,pos verb verb@-1 verb@1 lemma,stop># lemma<,stop>#
lemma>,stop># lemma,first<# cue<,stop># cue>,stop>#,cue># ]]

local runs = [[
run run@-1,run,run@1 run,norm run,pos run@-1,norm run@1,norm run_class run_class,run run_before,run run_after,run
run_before,run_after,run run_class,run_after run,cue< run,cue> closing< closing<,pos closing<,cue closing<,cue>
opening> opening>,pos opening>,cue opening>,cue< closing<# opening># closing<,opening>
closing<<,cue> run_class,cue<# run_class,cue># run_class,lemma< run_class,lemma> closing<,lemma opening>,lemma
run_class,first<,run run,stop># ]]

local landmarks = [[
stop> stop># first< first<,first<# comma<# comma># comma<#,cue<# comma>#,cue># that<# that>#,pos that<,cue<#
that<#,cue< who< who> who<# who># who<,who<#,pos mark<,mark<# mark>,mark># mark<,cue< mark>,cue> mark<,cue<,pos
mark>,cue>,pos comma>#,stop># first<,cue first<,cue> first<,cue< ]]

local rules = [[
rule@-2 rule@-1 rule rule@1 rule@2 rule,norm rule,pos rule@-1,rule,rule@1 rule,cue rule,cue< rule,cue> rule,run ]]

-- Of the second tagger: the tags of the first, and how sure it was.
local tags = [[
tag@-3 tag@-2 tag@-1 tag tag@1 tag@2 tag@3 tag@-1,tag tag,tag@1 tag@-1,tag,tag@1 tag@-2,tag@-1,tag,tag@1,tag@2
tag,norm tag,pos tag@-1,norm tag@1,norm tag,cue tag,rule tag,run tag@-1,tag,norm tag,tag@1,norm tag,norm@1
tag,norm@-1 tag,pos@1 tag,pos@-1
level_Bq,level_Iq level_Bs,level_Is level_Bl,level_Il level_Br,level_Ir level_Il,level_Ir
tag_q< tag_q> tag_q<,tag_q<# tag_q>,tag_q># tag_q<,tag_q> tag_s<,tag_s<# tag_s>,tag_s># tag_s<#,tag_q<# tag_s>#,tag_q>#
tag_s<#,tag_q># tag_s>#,tag_q<# tag_l<,tag_l<# tag_l>,tag_l># tag_r<,tag_r<# tag_r>,tag_r># tag_l<,tag_q>
tag_l>,tag_q> tag_r<,tag_q< tag_r>,tag_q< tag_any< tag_any> tag_any<,tag_any> tag_any<,tag_any<# tag_any>,tag_any>#
tag_any<,tag,tag_any> tag_any<,tag_any>,pos tag_any<<,tag_any>> tag_lemma< tag_lemma>
tag_lemma<,tag_lemma> tag_lemma<,tag tag_lemma>,tag tag_lemma<,pos tag_lemma>,pos
tag_lemma<,tag_q<# tag_lemma>,tag_q># level_Bq<,level_Bq<# level_Bq>,level_Bq># level_Bs<,level_Bs<#
level_Bs>,level_Bs># level_Bl>,level_Bl># level_Br<,level_Br<# level_Bq<,tag level_Bq>,tag level_Bq<,level_Bs<
level_Bq>,level_Bs> level_Bq<<,level_Bq>> tag_q<<,tag_q>> tag_s<<,tag_s>> ]]

local pairs_of_ranking = [[
agree,conf gap,psrc lem,pc rule,ptype,runfit order,agree endpunct,agree startpos,agree cprod,agree cprod,ptype
modelrule,cprod modelrule,ptype len,agree report,agree runfit,agree votes,ptype votes,conf votes,cprod votes,order ]]

-- In the lists a comma stands for the space inside a template.
local function add(list, text)
  for template in text:gmatch "%S+" do list[#list + 1] = (template:gsub(",", " ")) end
end

local function first_templates()
  local list = {""}
  for _, text in ipairs {words, cues, runs, landmarks, rules} do add(list, text) end
  return list
end

local function second_templates()
  local list = first_templates()
  add(list, tags)
  for _, tag in ipairs {"Bq", "Iq", "Bs", "Is", "Bl", "Il", "Br", "Ir"} do
    add(list, (("level_X level_X,tag level_X,norm"):gsub("X", tag)))
  end
  return list
end

local function ranking_templates()
  local list = {""}
  for _, name in ipairs(ranking.columns) do list[#list + 1] = name end
  add(list, pairs_of_ranking)
  return list
end

return {first = first_templates(), second = second_templates(), ranking = ranking_templates()}
