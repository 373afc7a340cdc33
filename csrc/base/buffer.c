/* Buffers: bytes that grow by doubling. */
#include "base/buffer.h"

#include <string.h>

#include "base/alloc.h"

void nk_buffer_init(nk_buffer *buffer, const nk_allocator *allocator) {
  memset(buffer, 0, sizeof *buffer);
  buffer->allocator = nk_allocator_or_default(allocator);
}

void nk_buffer_free(nk_buffer *buffer) {
  nk_free(&buffer->allocator, buffer->data, buffer->capacity);
  buffer->data = NULL;
  buffer->len = buffer->capacity = 0;
}

bool nk_buffer_reserve(nk_buffer *buffer, size_t extra) {
  void *data = buffer->data;
  bool grown =
      nk_grow(&buffer->allocator, &data, &buffer->capacity, nk_size_add(buffer->len, extra), 1);
  buffer->data = data;
  return grown;
}

bool nk_buffer_append(nk_buffer *buffer, nk_str text) {
  if (text.len == 0) return true;
  if (!nk_buffer_reserve(buffer, text.len)) return false;
  memcpy(buffer->data + buffer->len, text.data, text.len);
  buffer->len += text.len;
  return true;
}

bool nk_buffer_append_byte(nk_buffer *buffer, char byte) {
  if (!nk_buffer_reserve(buffer, 1)) return false;
  buffer->data[buffer->len++] = byte;
  return true;
}

nk_str nk_buffer_str(const nk_buffer *buffer) {
  nk_str text = {buffer->data, buffer->len};
  return text;
}
