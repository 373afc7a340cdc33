--- SHA-256, for the hashes by which a page's Content-Security-Policy names its style and script.
-- Source: FIPS 180-4, sections 5 and 6.2. Base64 after RFC 4648. Not meant for secrets or for speed.
-- @module newskit.base.sha256
local sha256 = {}

--- The first 32 bits of the fractional part of `root`.
local function fraction(root)
  return math.floor((root % 1) * 2^32)
end

-- The round constants: fractional parts of the cube roots of the first 64 primes; the initial state:
-- those of the square roots of the first eight.
local constants, initial = {}, {}
local candidate = 2
while #constants < 64 do
  local prime = true
  for divisor = 2, math.floor(candidate ^ 0.5) do
    if candidate % divisor == 0 then prime = false break end
  end
  if prime then
    if #initial < 8 then initial[#initial + 1] = fraction(candidate ^ 0.5) end
    constants[#constants + 1] = fraction(candidate ^ (1 / 3))
  end
  candidate = candidate + 1
end

local function rotate(word, count)
  return (word >> count | word << (32 - count)) & 0xFFFFFFFF
end

--- The message with its padding: a one bit, zeros, and the length in bits as 64-bit big-endian.
local function padded(message)
  local zeros = (55 - #message) % 64
  return message .. "\x80" .. ("\0"):rep(zeros) .. (">I8"):pack(#message * 8)
end

--- The 64 words of the message schedule of the block at `position`.
local function schedule(message, position)
  local words = {(">" .. ("I4"):rep(16)):unpack(message, position)}
  for i = 17, 64 do
    local a, b = words[i - 15], words[i - 2]
    local low = rotate(a, 7) ~ rotate(a, 18) ~ a >> 3
    local high = rotate(b, 17) ~ rotate(b, 19) ~ b >> 10
    words[i] = (words[i - 16] + low + words[i - 7] + high) & 0xFFFFFFFF
  end
  return words
end

local function compress(state, words)
  local a, b, c, d, e, f, g, h = table.unpack(state)
  for i = 1, 64 do
    local choice = e & f ~ ~e & g
    local majority = a & b ~ a & c ~ b & c
    local first = h + (rotate(e, 6) ~ rotate(e, 11) ~ rotate(e, 25)) + choice + constants[i] + words[i]
    local second = (rotate(a, 2) ~ rotate(a, 13) ~ rotate(a, 22)) + majority
    h, g, f, e = g, f, e, (d + first) & 0xFFFFFFFF
    d, c, b, a = c, b, a, (first + second) & 0xFFFFFFFF
  end
  for i, word in ipairs{a, b, c, d, e, f, g, h} do state[i] = (state[i] + word) & 0xFFFFFFFF end
end

--- The 32 bytes of the hash of `message`.
function sha256.digest(message)
  local state = table.move(initial, 1, 8, 1, {})
  local input = padded(message)
  for position = 1, #input, 64 do compress(state, schedule(input, position)) end
  return (">" .. ("I4"):rep(8)):pack(table.unpack(state))
end

local alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

--- `bytes` in base64, with padding.
function sha256.base64(bytes)
  return (bytes:gsub("..?.?", function(group)
    local a, b, c = group:byte(1, 3)
    local bits = a << 16 | (b or 0) << 8 | (c or 0)
    local text = ""
    for i = 0, #group do
      local index = bits >> (18 - 6 * i) & 63
      text = text .. alphabet:sub(index + 1, index + 1)
    end
    return text .. ("="):rep(3 - #group)
  end))
end

return sha256
