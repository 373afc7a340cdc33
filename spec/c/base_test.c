/* Arenas, buffers, sizes and hashing: what Lua cannot reach. */
#include <string.h>

#include "base/alloc.h"
#include "base/arena.h"
#include "base/buffer.h"
#include "base/hash.h"
#include "check.h"
#include "failing.h"

static void sizes_that_overflow_are_refused(void) {
  CHECK(nk_size_mul(SIZE_MAX / 2, 3) == SIZE_MAX);
  CHECK(nk_size_mul(6, 7) == 42);
  CHECK(nk_size_add(SIZE_MAX, 1) == SIZE_MAX);
  nk_allocator standard = nk_allocator_or_default(NULL);
  CHECK(nk_alloc(&standard, nk_size_mul(SIZE_MAX / 2, 3)) == NULL);
}

static void arena_blocks_are_aligned_and_kept(void) {
  failing memory = {0};
  nk_allocator allocator = failing_allocator(&memory);
  nk_arena arena;
  nk_arena_init(&arena, &allocator);
  char *blocks[200];
  for (size_t i = 0; i < 200; i++) {
    blocks[i] = nk_arena_alloc(&arena, i * 37 + 1);
    CHECK(blocks[i] && (uintptr_t)blocks[i] % sizeof(void *) == 0);
    memset(blocks[i], (int)i, i * 37 + 1);
  }
  for (size_t i = 0; i < 200; i++) CHECK((unsigned char)blocks[i][i * 37] == i);
  CHECK(arena.total == memory.bytes);
  nk_arena_free(&arena);
  CHECK(memory.live == 0 && memory.bytes == 0);
}

static void arena_survives_failure(void) {
  failing memory = {.fail_at = 2};
  nk_allocator allocator = failing_allocator(&memory);
  nk_arena arena;
  nk_arena_init(&arena, &allocator);
  CHECK(nk_arena_alloc(&arena, 100) != NULL);
  CHECK(nk_arena_alloc(&arena, 100000) == NULL);
  CHECK(nk_arena_alloc(&arena, 100) != NULL);
  nk_arena_free(&arena);
  CHECK(memory.live == 0);
}

static void buffer_keeps_its_bytes_when_memory_runs_out(void) {
  failing memory = {.fail_at = 2};
  nk_allocator allocator = failing_allocator(&memory);
  nk_buffer buffer;
  nk_buffer_init(&buffer, &allocator);
  nk_str word = {"ab", 2};
  while (nk_buffer_append(&buffer, word)) CHECK(buffer.len <= buffer.capacity);
  CHECK(buffer.len == 8 && memcmp(buffer.data, "abababab", 8) == 0);
  nk_buffer_free(&buffer);
  CHECK(memory.live == 0);
}

static void hash_depends_on_every_byte_and_the_seed(void) {
  char bytes[33] = "The quick brown fox jumps over 1.";
  nk_str text = {bytes, sizeof bytes};
  uint64_t plain = nk_hash_bytes(text, 1);
  CHECK(plain == nk_hash_bytes(text, 1));
  CHECK(plain != nk_hash_bytes(text, 2));
  for (size_t i = 0; i < sizeof bytes; i++) {
    bytes[i] ^= 1;
    CHECK(nk_hash_bytes(text, 1) != plain);
    bytes[i] ^= 1;
  }
}

int main(void) {
  sizes_that_overflow_are_refused();
  arena_blocks_are_aligned_and_kept();
  arena_survives_failure();
  buffer_keeps_its_bytes_when_memory_runs_out();
  hash_depends_on_every_byte_and_the_seed();
  return check_result();
}
