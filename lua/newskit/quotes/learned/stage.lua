--- The learned stage: taggers and a ranking model that start from what the rules found.
--
-- Two conditional random fields mark sources, cues and contents, the second with the first one's
-- tags to look at; what they and the rules propose is ranked, and the best that agree with each
-- other stand. In texts unlike those of the training data the rules' proposals weigh by their own
-- merits.
-- @module newskit.quotes.learned.stage

local candidates = require "newskit.quotes.learned.candidates"
local claims = require "newskit.quotes.rules.claims"
local clauses = require "newskit.quotes.text.clauses"
local evidence = require "newskit.quotes.learned.evidence"
local ranking = require "newskit.quotes.learned.ranking"
local tagger = require "newskit.tagger"
local vocabulary = require "newskit.quotes.text.vocabulary"
local sources = require "newskit.quotes.text.sources"
local token = require "newskit.quotes.text.token"

local COLON, COMMA, DASH = token.colon, token.comma, token.dash

local tagged = {}

--- The languages that the models were trained on.
tagged.languages = {en = true}

--- The candidates of a document, with the probabilities of the second tagger.
-- @tparam table t what the stages up to "carry" found, with the first tagger's columns
-- @tparam newskit.tagger second
function tagged.propose(t, second)
  return candidates.collect(t, assert(second.model:run(t.columns)))
end

-- Lemma, report and stance of a cue that the rules do not know as one.
local function describe_cue(t, candidate)
  local words, cue = t.words, candidate.cue
  for i = cue and cue[2] or 0, cue and cue[1] or 1, -1 do
    local norm, verb = t.norm[i], t.verb[i]
    if verb then
      return verb.lemma, verb.report, verb.stance
    elseif words.nouns[norm] then
      return norm, words.nouns[norm], "neutral"
    elseif words.phrase_heads[norm] then
      return table.concat(words.phrases[norm][1], " "), "speech", "neutral"
    elseif t.class[i] == COLON or t.class[i] == DASH then
      return t.form[i], "speech", "neutral"
    end
  end
  local quoted = candidate.type ~= "indirect"
  return cue and t.norm[cue[2]] or nil, quoted and "speech" or "attitude", "neutral"
end

-- "urged residents to leave": the addressee is no part of the content when the rules know the cue.
local function without_addressee(t, candidate, rule)
  local content = candidate.content
  local own = rule and t.words.addressee[rule.lemma] and rule.content[1]
  if own and #content == 1 and #rule.content == 1 and own[1] > content[1][1]
      and own[2] == content[1][2]
      and (t.words.infinitive_marker[t.norm[own[1]]] or t.words.complementizer[t.norm[own[1]]]) then
    return {{own[1], own[2]}}
  end
  return content
end

-- A content without the dateline that the paragraph opens with.
local function without_dateline(t, content)
  local first = content[1][1]
  local start = clauses.after_dateline(t, first)
  if start > first and start <= content[1][2] then
    content = table.move(content, 1, #content, 1, {})
    content[1] = {start, content[1][2]}
  end
  return content
end

-- A source without its last comma, unless another one makes both part of an apposition.
local function without_comma(t, source)
  if not source or t.class[source[2]] ~= COMMA or source[1] == source[2] then
    return source
  end
  for i = source[1], source[2] - 1 do
    if t.class[i] == COMMA then
      return source
    end
  end
  return {source[1], source[2] - 1}
end

-- Whether a span shares a token with a content.
local function overlaps(content, span)
  for _, one in ipairs(content) do
    if one[1] <= span[2] and span[1] <= one[2] then
      return true
    end
  end
  return false
end

-- The rules' source stands where the taggers have none, or leave out its apposition.
local function prefers_rule(source, of_rule)
  return of_rule and (not source or (source[1] == of_rule[1] and source[2] < of_rule[2]))
end

-- Who is named behind a passive cue: "was announced by Ann Example".
local function agent(t, attribution)
  local k = attribution.cue and attribution.cue[2] + 1
  if not k or not t.words.agent[t.norm[k]] or t.owner[k + 1] or t.class[k + 1] == token.gerund then
    return nil
  end
  local first, last = sources.after(t, k + 1, t.sentence_last[t.sentence[k]])
  return first and not overlaps(attribution.content, {first, last}) and {first, last} or nil
end

-- Whose a noun is that stands as a cue: "Ann Example's warning".
local function possessor(t, attribution)
  local k = attribution.cue and attribution.cue[1] - 1
  local mention = k and t.class[k] == token.possessive and t.mentions[t.name_at[k - 1]]
  local source = mention and {mention.first, k - 1}
  return source and not overlaps(attribution.content, source) and source or nil
end

-- The attribution that a candidate becomes: the rules' own when it is theirs, else made of its
-- parts.
local function attribution_of(t, candidate, rule_of)
  local attribution = candidate.rule or {kind = "model"}
  if not candidate.rule then
    local cue, found = candidate.cue, nil
    for i = cue and cue[1] or 1, cue and cue[2] or 0 do
      found = found or t.cue_at[i]
    end
    if found then
      attribution.lemma, attribution.report = found.lemma, found.report
      attribution.stance = found.stance
    else
      attribution.lemma, attribution.report, attribution.stance = describe_cue(t, candidate)
    end
    attribution.head = found and found.head or cue and cue[1]
    attribution.cue, attribution.source = cue, without_comma(t, candidate.source)
  end
  local rule = attribution.head and rule_of[attribution.head]
  attribution.content = without_dateline(t, without_addressee(t, candidate, rule))
  if prefers_rule(attribution.source, rule and rule.source)
      and not overlaps(attribution.content, rule.source) then
    attribution.source = rule.source
  end
  attribution.source = attribution.source or agent(t, attribution) or possessor(t, attribution)
  attribution.confidence = candidate.confidence
  return attribution
end

-- What the rules find and is not up for choice: what its pattern calls settled, quotations over
-- several paragraphs, and the user's own cues.
local function is_settled(t, attribution, own)
  local settled = attribution.pattern and attribution.pattern.settled
  if type(settled) == "function" then
    settled = settled(t, attribution)
  end
  if settled or (own and attribution.head and own(attribution.head)) then
    return true
  end
  local content = attribution.content
  local first, last = content[1][1], content[#content][2]
  return attribution.cue ~= nil and t.paragraph[first] ~= t.paragraph[last]
      and t.run[first] ~= nil and t.run[last] ~= nil
end

-- A test for cues that only the user's vocabulary has.
local function own_cues(t)
  local shipped = vocabulary.default()
  if t.words == shipped then
    return nil
  end
  return function(i)
    return not shipped.verbs[t.norm[i]] and not shipped.phrases[t.norm[i]]
  end
end

-- Whether neither cue nor source is known.
local function is_alone(attribution)
  return not attribution.cue and not attribution.source
end

-- Adds what the rules found and `test` wants, where nothing else stands.
local function add_rules(t, rules, test)
  for _, attribution in ipairs(rules) do
    local free = test(attribution)
    for _, span in ipairs(free and attribution.content or {}) do
      free = free and claims.is_free(t, span[1], span[2])
    end
    if free then
      claims.restore(t, attribution)
    end
  end
end

-- Words in marks that the taggers alone find, and nobody to say them: the title of a work, or a
-- slogan.
local function is_sourceless(candidate)
  return candidate.type == "direct" and not candidate.rule and not candidate.source
end

-- A cue in the paragraph before words in marks, without a colon: it is part of what is said there.
local function is_far(t, candidate)
  local cue, first = candidate.cue, candidate.content[1][1]
  return candidate.type == "direct" and not candidate.rule and cue ~= nil and cue[2] < first
      and t.paragraph[cue[2]] ~= t.paragraph[first] and t.class[first - 1] ~= COLON
end

-- Adds the chosen candidates that do not touch the content of what is there.
local function add_chosen(t, chosen, rules)
  local rule_of = {}
  for _, attribution in ipairs(rules) do
    if attribution.head then
      rule_of[attribution.head] = attribution
    end
  end
  for _, candidate in ipairs(chosen) do
    local free, cue = not (is_sourceless(candidate) or is_far(t, candidate)), candidate.cue
    for _, span in ipairs(candidate.content) do
      free = free and claims.is_free(t, span[1], span[2])
    end
    for i = cue and cue[1] or 1, cue and cue[2] or 0 do
      free = free and not t.owner[i]
    end
    if free then
      claims.restore(t, attribution_of(t, candidate, rule_of))
    end
  end
end

--- Replaces the rules' attributions by those that stand.
-- @tparam table t what the stages up to "carry" found
-- @tparam table options `speech`: only speech and writing are wanted, so that what is unsure goes
-- @treturn table `t`
function tagged.attribute(t, options)
  if t.count == 0 then
    return t
  end
  evidence.add(t)
  evidence.add_first(t, assert(tagger.shipped("quote_draft").model:run(t.columns, true)))
  local pool, probability = tagged.propose(t, tagger.shipped "quote_spans")
  local rules, own = t.attributions, own_cues(t)
  t.attributions, t.owner, t.claimed = {}, {}, {}
  add_rules(t, rules, function(attribution) return is_settled(t, attribution, own) end)
  if #pool > 0 then
    local result = assert(tagger.shipped("quote_choice").model:run(ranking.describe(t, pool, probability), true))
    local least = options.speech and ranking.least_of_speech or ranking.least
    add_chosen(t, ranking.choose(pool, result, least), rules)
  end
  add_rules(t, rules, is_alone)
  return t
end

return tagged
