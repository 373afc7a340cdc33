--- Analyzers that count an article or a corpus in the core, and rank what was counted. What they share;
-- each says what is counted and how it is ranked.
-- @module newskit.analyzers.shared.counting
local analyzer = require "newskit.analyzer"
local units = require "newskit.analyzers.shared.units"

--- Makes such an analyzer.
-- @tparam table declaration as `newskit.analyzer` takes it, with an option `stopwords` and without functions; the
-- options that say what a word is are added
-- @tparam function new_counts gives empty counts for the options and the language of the (first) article
-- @tparam function rank gives a frame of counts, options and the list of stopwords
-- @treturn newskit.analyzer
return function(declaration, new_counts, rank)
  units.extend(declaration.options)

  function declaration.run(article, options)
    local stoplist = units.stopwords(options, article)
    return rank(new_counts(options, article.language):add(units.body(article, options)), options, stoplist)
  end

  function declaration.part(article) return article.body.text end

  -- The first article says which list "auto" means.
  function declaration.merge(state, text, article, options)
    local document = units.document(text, article.language, options)
    if not state then
      local first = {language = article.language, body = document}
      state = {counts = new_counts(options, article.language), stoplist = units.stopwords(options, first)}
    end
    state.counts:add(document)
    return state
  end

  function declaration.finish(state, options)
    if not state then return rank(new_counts(options), options, {}) end
    return rank(state.counts, options, state.stoplist)
  end

  return analyzer.new(declaration)
end
