local sha256 = require "newskit.base.sha256"

local function hex(bytes)
  return (bytes:gsub(".", function(char) return ("%02x"):format(char:byte()) end))
end

describe("sha256.digest", function()
  -- The examples of FIPS 180-2, appendix B, and of NIST's SHA256ShortMsg for the empty message.
  local examples = {
    [""] = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq =
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
  }

  for message, digest in pairs(examples) do
    it("gives the published digest of '" .. message .. "'", function()
      assert.equal(digest, hex(sha256.digest(message)))
    end)
  end

  it("gives the published digest of a million times 'a' #slow", function()
    assert.equal("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0",
      hex(sha256.digest(("a"):rep(1000000))))
  end)

  it("pads every length so that blocks are whole", function()
    local seen = {}
    for length = 50, 70 do
      local digest = hex(sha256.digest(("x"):rep(length)))
      assert.equal(64, #digest)
      assert.is_nil(seen[digest])
      seen[digest] = true
    end
  end)
end)

describe("sha256.base64", function()
  it("gives the vectors of RFC 4648, section 10", function()
    local vectors = {
      {"", ""}, {"f", "Zg=="}, {"fo", "Zm8="}, {"foo", "Zm9v"}, {"foob", "Zm9vYg=="}, {"fooba", "Zm9vYmE="},
      {"foobar", "Zm9vYmFy"},
    }
    for _, vector in ipairs(vectors) do assert.equal(vector[2], sha256.base64(vector[1])) end
  end)
end)
