local read = require "newskit.read"
local sites = require "newskit.read.sites"

describe("sites", function()
  local bytes = '<html><head><title>General</title></head><body><h1>General</h1><div class="own">Special</div>'
    .. "<p>A sentence that is the body of this page, as the council said on Tuesday.</p></body></html>"

  after_each(function() sites.remove "rules.example" end)

  it("tries the rule of the host before the general way, and says so", function()
    sites.add {host = "rules.example", fields = {headline = "//div[@class='own']"}}
    local article = assert(read.parse(bytes, {url = "https://www.rules.example/a"}))
    assert.equal("Special", article.headline)
    local source, others = article:source "headline"
    assert.equal("rule rules.example //div[@class='own']", source)
    assert.equal("General", others[1].value)
  end)

  it("falls back where a rule finds nothing, and where rules are switched off", function()
    sites.add {host = "rules.example", fields = {headline = {"//h5", "//h6"}}}
    assert.equal("General", assert(read.parse(bytes, {url = "https://rules.example/"})).headline)
    sites.add {host = "rules.example", fields = {headline = "//div"}}
    assert.equal("General", assert(read.parse(bytes, {url = "https://rules.example/", rules = false})).headline)
    assert.equal("General", assert(read.parse(bytes, {url = "https://other.example/"})).headline)
  end)

  it("takes functions, bodies and cuts", function()
    sites.add {
      host = "rules.example",
      fields = {
        authors = function() return {"By Ann Example and Ben Sample"} end,
        published = function() return "3 May 2024" end,
      },
      body = "//div | //p", cut = "//div",
    }
    local article = assert(read.parse(bytes, {url = "https://rules.example/"}))
    assert.same({"Ann Example", "Ben Sample"}, article.authors)
    assert.equal("2024-05-03", article.published)
    assert.truthy(article.text:find "^A sentence")
  end)

  it("lists the hosts and passes the tests of all shipped rules", function()
    local hosts = sites.list()
    assert.truthy(#hosts >= 4)
    for _, host in ipairs(hosts) do
      local good, wrong = sites.test(host)
      assert.same({}, wrong, host)
      assert.truthy(good > 0, host)
    end
  end)

  it("raises on rules that cannot work", function()
    assert.error_matches(function() sites.add {fields = {}} end, "'host' is missing")
    assert.error_matches(function() sites.add {host = "x.example"} end, "needs 'fields' or 'body'")
    assert.error_matches(function() sites.add {host = "x.example", fields = {title = "//h1"}} end,
      "unknown field 'title'")
    assert.error_matches(function() sites.add {host = "x.example", fields = {headline = "//h1["}} end, "XPath '//h1%['")
    assert.error_matches(function() sites.add {host = "x.example", fields = {headline = 1}} end, "got integer")
    assert.error_matches(function() sites.test "none.example" end, "no rule for 'none.example'")
  end)
end)
