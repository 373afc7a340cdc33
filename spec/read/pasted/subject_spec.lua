local read = require "newskit.read"

local body = [[

By Ann Example

24 April 2019

The long pier of Exampleton will close for two years while engineers replace its rusted piles, the board decided.

The ferry crews had feared as much for their summer, and asked for a berth near the market until the works are done.

A hearing is planned for next month, when divers will show what they found below the water line last winter.
]]

local function parse(subject, note, title)
  local head = "From: desk@courier.example\nTo: ann@courier.example\n" .. subject .. "\n\n"
  return assert(read.parse(head .. note .. "\n\n" .. title .. "\n" .. body, {format = "text"}))
end

describe("a text below the headers of a mail", function()
  it("has the headline that the subject repeats, whatever the sender writes above it", function()
    for _, header in ipairs {"Subject: Fwd: ", "Betreff: WG: AW: ", "Objet: TR: ", "Asunto: RV: ", "件名: Fwd: "} do
      local title = "Long pier closes: who pays?"
      local article = parse(header .. title, "Have a look at this one.", title)
      assert.equal(title, article.headline, header)
      assert.same({"Ann Example"}, article.authors)
      assert.equal("2019-04-24", article.published)
      assert.equal(3, #article.blocks)
      assert.equal("The long pier", article.text:sub(1, 13))
    end
  end)

  it("has its own headline, where the subject is another", function()
    local article = parse("Subject: lunch on Friday", "Dear Ann, here it is.", "Long pier closes for two years")
    assert.is_not.equal("lunch on Friday", article.headline)
  end)
end)
