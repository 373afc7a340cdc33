local read = require "newskit.read"

local paragraphs = [[<p>The harbor board of Exampleton voted on Tuesday to close the pier for two years while engineers
replace its piles.</p><p>The chair said that the repairs would cost a lot, and that the town would ask the county for
half of it.</p><p>A hearing is planned for next month, when divers will show pictures of the damage to everybody.</p>]]

-- The authors of a page with something in its head, above the body and behind it.
local function authors(above, behind, head)
  local page = "<!DOCTYPE html><html><head><title>The pier will close for two years</title>" .. (head or "")
    .. "</head><body><h1>The pier will close for two years</h1>" .. above .. "<article>" .. paragraphs .. "</article>"
    .. (behind or "") .. "<footer><p>All rights reserved.</p></footer></body></html>"
  return table.concat(assert(read.parse(page, {format = "html"})).authors or {}, "; ")
end

describe("bylines in the markup of a page", function()
  it("above the body go before those of teasers behind it, whatever says so", function()
    local teaser = '<div class="related"><article><h3>Gulls</h3><p class="byline">By Cat Pattern</p></article></div>'
    assert.equal("Ann Example", authors('<p class="author">Ann Example</p>', teaser))
    assert.equal("Ann Example", authors('<span itemprop="author">Ann Example</span>',
      '<div class="card"><h4>Gulls</h4><span itemprop="author">Ben Sample</span></div>'))
  end)

  it("behind the body are taken where there is none above", function()
    assert.equal("Ann Example", authors("", '<div class="author">Text: Ann Example</div>'))
  end)

  it("and lines behind a long paragraph outweigh the site's name", function()
    local head = '<meta name="author" content="Example Post"><meta property="og:site_name" content="Example Post">'
    assert.equal("Ann Sample", authors("", "<p>Auteur : Ann Sample</p>", head))
    assert.equal("Example Post", authors("", "<p>Auteur : ?</p>", head))
    assert.equal("Agencia EFE", authors("<p>Por Agencia EFE</p>", "", head))
  end)

  it("of pictures and asides are nobody's", function()
    local credit = '<figure><figcaption>Photo: <span itemprop="author">Ben Sample</span></figcaption></figure>'
    assert.equal("Ann Example", authors('<span itemprop="author">Ann Example</span>' .. credit))
    assert.equal("", authors(credit))
  end)

  it("may be named by the element's id, or as a writer's", function()
    assert.equal("Ann Example", authors '<div id="cmsByline">Ann Example</div>')
    assert.equal("Ann Example", authors '<span class="post-writer">Ann Example</span>')
    assert.equal("", authors '<div id="other">Ann Example</div>')
  end)

  it("may hold places, dates, clocks and counts", function()
    assert.equal("Ann Example; Ben Sample",
      authors '<p class="byline">By Ann Example in Exampleton and Ben Sample in Samplebury</p>')
    assert.equal("Ann Example", authors('<div class="author"><a href=/a>Ann Example</a> in <a href=/b>Harbor</a> on '
      .. '4 March 2025 at 03:15 PM EDT. <a href=/c>12 Comments</a></div>'))
    assert.equal("April Example", authors '<p class="byline">By April Example Dec 15, 2016</p>')
    assert.equal("Ann Example", authors '<p class="meta">Ann Example <time>3 days ago</time></p>')
  end)

  it("may be written in Chinese and Japanese", function()
    assert.equal("見本花子", authors '<p class="meta">見本花子2024年05月03日 09時00分</p>')
    assert.equal("", authors '<p class="meta">公開2024年05月03日 09時00分</p>')
    assert.equal("范小例", authors '<p class="info">2025-03-04 来源：示例社 作者：范小例</p>')
    assert.equal("見本花子",
      authors '<div class="info">2025年3月4日 13時05分 <span class="writer">［見本花子，見本メディア］</span></div>')
  end)
end)

describe("authors in the head of a page", function()
  it("are no writers where they hold the rights", function()
    local head = '<meta name="author" content="Publi Scher">'
      .. '<meta name="copyright" content="Copyright (c) Publi Scher 2022">'
    assert.equal("Ann Example", authors('<p class="byline">By Ann Example</p>', "", head))
    assert.equal("Ann Example", authors("", "", head .. '<meta name="article:author" content="Ann Example">'))
  end)

  it("are not what a system writes where it knows none, and have the name that an account's is made of", function()
    local head = '<meta name="author" content="%s">'
    for _, name in ipairs {"No Author", "unknown", "N/A", "undefined"} do
      assert.equal("", authors("", "", head:format(name)), name)
      assert.equal("Ann Example", authors('<p class="byline">By Ann Example</p>', "", head:format(name)), name)
    end
    assert.equal("Ann Example", authors("", "", head:format "ann.example"))
    assert.equal("Ann Unknown", authors("", "", head:format "Ann Unknown"))
  end)

  it("are told in linear time, however they open brackets", function()
    local head = '<meta name="author" content="%s"><meta name="copyright" content="%s">'
    local text = ("("):rep(16000)
    local before = os.clock()
    assert.equal("", authors("", "", head:format(text, text)))
    assert.is_true(os.clock() - before < 0.2) -- 16,000 searches for an end that is not there take longer
  end)

  it("may stand on the card for social networks, in any language", function()
    for _, label in ipairs {"Written by", "Verfasst von", "Écrit par"} do
      local card = '<meta name="twitter:label1" content="%s"><meta name="twitter:data1" content="Ann Example">'
      assert.equal("Ann Example", authors("", "", card:format(label)))
    end
    assert.equal("", authors("", "",
      '<meta name="twitter:label1" content="Reading time"><meta name="twitter:data1" content="Ann Example">'))
  end)
end)
