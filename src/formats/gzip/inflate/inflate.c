/*
 * DEFLATE (RFC 1951) and the gzip frame around it (RFC 1952), for WebAssembly.
 *
 * Everything happens in the module's own memory: the host puts packed bytes at input_at(), calls run(), and reads plain
 * bytes at output_at(). A damaged stream can read and write nothing outside of that memory.
 *
 * The inner loop never asks whether there is input or room left for one more symbol: there always is, because `run`
 * stops early (MARGIN_IN bytes before the end of the input, soft end of the output), and the last piece is followed by
 * zeros that do not count.
 *
 * The CRC-32 is not computed: this is for bytes whose digest is checked anyway. The length in the trailer is.
 *
 * Made into code.generated.ts by tools/build-inflate.ts, which says with which compiler.
 */
#include <stdint.h>
#include <wasm_simd128.h>

typedef uint8_t u8;
typedef uint16_t u16;
typedef uint32_t u32;
typedef uint64_t u64;

#define EXPORT(name) __attribute__((export_name(name)))
#define LIKELY(x) __builtin_expect(!!(x), 1)
#define UNLIKELY(x) __builtin_expect(!!(x), 0)

enum {
  IN_CAPACITY = 256 * 1024,
  WINDOW = 32 * 1024,
  OUT_CAPACITY = 256 * 1024,
  /* One symbol writes at most 3 literals and a match of 258, copied in steps of 16. */
  OUT_SLACK = 320,
  /* Two refills of 8 bytes per turn of the loop. */
  MARGIN_IN = 32,
  /* The longest header of a dynamic block: 17 + 19 * 3 + 320 * 14 bits. */
  HEADER_IN = 600,
  PADDING = 2048,
};

/* What `run` says to the host; BLOCK_END stays inside. */
enum Status { NEED_INPUT = 0, OUTPUT_FULL = 1, ENDED = 2, BAD_DATA = 3, ENDS_EARLY = 4, BLOCK_END = 5 };

/* What stands in the stream next. */
enum Mode {
  M_MAGIC, M_HEADER, M_EXTRA_LENGTH, M_EXTRA, M_NAME, M_COMMENT, M_HEADER_CRC,
  M_BLOCK, M_STORED, M_SYMBOLS, M_TRAILER, M_BETWEEN, M_DONE,
};

/*
 * A table entry. Low byte: bits to drop, extra bits included. Next four bits: bits of the code alone.
 * From bit 16: the literal, the base of a length or distance, or the place of a subtable.
 */
enum {
  LITERAL = 1u << 31,
  SPECIAL = 1 << 15, /* a subtable, the end of the block, or a code that nobody has */
  SUBTABLE = 1 << 14,
  END = 1 << 13,
};

enum { LITERAL_BITS = 11, DISTANCE_BITS = 9, LITERAL_ENTRIES = 2400, DISTANCE_ENTRIES = 700 };

static u8 in_buffer[IN_CAPACITY + PADDING] __attribute__((aligned(16)));
static u8 out_buffer[WINDOW + OUT_CAPACITY + OUT_SLACK] __attribute__((aligned(16)));
static u32 literal_table[LITERAL_ENTRIES], distance_table[DISTANCE_ENTRIES];

static enum Mode mode;
static u32 in_have;   /* bytes at the start of in_buffer that wait to be read */
static u32 in_place;  /* of them, how many are read */
static u64 bits;      /* read and not used, lowest first */
static u32 bit_count;
static u32 out_place; /* where the next plain byte goes */
static u32 out_start; /* first byte that the host has not seen */
static u32 out_low;   /* first byte that a distance may reach */
static u32 last_block, stored_left, skip_left, header_flags;
static u32 trailer_length;
static u32 member_bytes; /* of the member at hand, up to out_counted, modulo 2^32 */
static u32 out_counted;
static int is_static; /* the tables are those of static blocks */

EXPORT("inputAt") u8 *input_at(void) { return in_buffer + in_have; }
EXPORT("inputRoom") u32 input_room(void) { return IN_CAPACITY - in_have; }
EXPORT("outputAt") u8 *output_at(void) { return out_buffer + out_start; }
EXPORT("outputBytes") u32 output_bytes(void) { return out_place - out_start; }

EXPORT("reset") void reset(void) {
  mode = M_MAGIC;
  in_have = in_place = bit_count = 0;
  bits = 0;
  out_place = out_start = out_low = out_counted = WINDOW;
  member_bytes = 0;
  is_static = 0;
}

static u64 load64(const u8 *p) {
  u64 value;
  __builtin_memcpy(&value, p, 8);
  return value;
}

/* ---- tables ---------------------------------------------------------------------------------------------------- */

static const u16 length_base[29] = {3,  4,  5,  6,  7,  8,  9,  10, 11,  13,  15,  17,  19,  23, 27,
                                    31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258};
static const u8 length_extra[29] = {0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0};
static const u16 distance_base[30] = {1,   2,   3,   4,   5,   7,    9,    13,   17,   25,   33,   49,   65,    97,    129,
                                      193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577};
static const u8 distance_extra[30] = {0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13};

static u32 literal_result(u32 symbol, u32 length) {
  if (symbol < 256) return LITERAL | symbol << 16 | length << 8 | length;
  if (symbol == 256) return SPECIAL | END | length << 8 | length;
  if (symbol > 285) return SPECIAL;
  return (u32)length_base[symbol - 257] << 16 | length << 8 | (length + length_extra[symbol - 257]);
}

static u32 distance_result(u32 symbol, u32 length) {
  if (symbol > 29) return SPECIAL;
  return (u32)distance_base[symbol] << 16 | length << 8 | (length + distance_extra[symbol]);
}

static u32 reversed(u32 code, u32 length) {
  u32 result = 0;
  for (u32 i = 0; i < length; i++) result |= (code >> i & 1) << (length - 1 - i);
  return result;
}

/*
 * Makes a look-up table out of code lengths (RFC 1951 section 3.2.2). Codes longer than `root` bits go by a second
 * table each. 0 where the lengths are no prefix code; a lone code of one bit may be incomplete, as in zlib.
 */
static int build(u32 *table, u32 entries, u32 root, const u8 *lengths, u32 symbols, int is_literal) {
  u16 count[16] = {0}, offset[16], sorted[320];
  u32 longest = 15;
  for (u32 i = 0; i < symbols; i++) count[lengths[i]]++;
  count[0] = 0;
  while (longest > 0 && count[longest] == 0) longest--;

  int left = 1;
  for (u32 length = 1; length <= 15; length++) {
    left = left * 2 - count[length];
    if (left < 0) return 0;
  }
  if (left > 0 && longest > 1) return 0;
  for (u32 i = 0; i < 1u << root; i++) table[i] = SPECIAL;
  if (longest == 0) return 1;

  offset[1] = 0;
  for (u32 length = 1; length < 15; length++) offset[length + 1] = offset[length] + count[length];
  for (u32 i = 0; i < symbols; i++)
    if (lengths[i]) sorted[offset[lengths[i]]++] = i;

  u32 code = 0, next = 1u << root, sub_start = 0, sub_bits = 0, sub_prefix = ~0u, at = 0;
  for (u32 length = 1; length <= longest; length++, code <<= 1) {
    for (u32 n = count[length]; n > 0; n--, at++, code++) {
      u32 symbol = sorted[at], place = reversed(code, length);
      if (length <= root) {
        u32 entry = is_literal ? literal_result(symbol, length) : distance_result(symbol, length);
        for (u32 i = place; i < 1u << root; i += 1u << length) table[i] = entry;
        continue;
      }
      u32 prefix = place & ((1u << root) - 1);
      if (prefix != sub_prefix) {
        /* As many bits as the codes that are left under this prefix need. */
        int room = 1 << (length - root);
        u32 rest = n;
        sub_bits = length - root;
        while (root + sub_bits < longest && (room -= (int)rest) > 0) {
          sub_bits++;
          room <<= 1;
          rest = count[root + sub_bits];
        }
        sub_prefix = prefix;
        sub_start = next;
        next += 1u << sub_bits;
        if (next > entries) return 0;
        for (u32 i = sub_start; i < next; i++) table[i] = SPECIAL;
        table[prefix] = SPECIAL | SUBTABLE | sub_start << 16 | sub_bits << 8 | root;
      }
      u32 own = length - root;
      u32 entry = is_literal ? literal_result(symbol, own) : distance_result(symbol, own);
      for (u32 i = place >> root; i < 1u << sub_bits; i += 1u << own) table[sub_start + i] = entry;
    }
  }
  return 1;
}

static int static_tables(void) {
  if (is_static) return 1;
  u8 lengths[320];
  for (u32 i = 0; i < 288; i++) lengths[i] = i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8;
  for (u32 i = 0; i < 32; i++) lengths[288 + i] = 5;
  is_static = 1;
  return build(literal_table, LITERAL_ENTRIES, LITERAL_BITS, lengths, 288, 1) &&
         build(distance_table, DISTANCE_ENTRIES, DISTANCE_BITS, lengths + 288, 32, 0);
}

/* ---- bits ------------------------------------------------------------------------------------------------------ */

/* At least 56 bits afterwards. The caller knows that 8 bytes can be read. */
static void refill(void) {
  bits |= load64(in_buffer + in_place) << bit_count;
  in_place += (63 - bit_count) >> 3;
  bit_count |= 56;
}

static u32 take(u32 count) {
  u32 value = (u32)bits & ((1u << count) - 1);
  bits >>= count;
  bit_count -= count;
  return value;
}

/* Whole bytes that were read ahead go back. */
static void give_back(void) {
  in_place -= bit_count >> 3;
  bit_count &= 7;
  bits &= (1u << bit_count) - 1;
}

/* RFC 1951 section 3.2.7. */
static int dynamic_tables(void) {
  static const u8 order[19] = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
  u8 lengths[320 + 140] = {0}, code_lengths[19] = {0};
  u32 table[1 << 7];
  u32 literals = take(5) + 257, distances = take(5) + 1, codes = take(4) + 4;
  is_static = 0;
  if (literals > 286 || distances > 30) return 0;
  for (u32 i = 0; i < codes; i++) {
    if (bit_count < 8) refill();
    code_lengths[order[i]] = take(3);
  }
  /* Symbols below 256 come back as literals; that is all that is needed here. The set has to be complete. */
  u32 used = 0;
  for (u32 i = 0; i < 19; i++) used += code_lengths[i] ? 128 >> code_lengths[i] : 0;
  if (used != 128 || !build(table, 1 << 7, 7, code_lengths, 19, 1)) return 0;

  for (u32 i = 0; i < literals + distances;) {
    if (bit_count < 24) refill();
    u32 entry = table[bits & 127];
    take(entry & 0xff);
    u32 symbol = entry >> 16 & 0xff, repeat;
    u8 value = 0;
    if (symbol < 16) {
      lengths[i++] = symbol;
      continue;
    }
    if (symbol == 16) {
      if (i == 0) return 0;
      value = lengths[i - 1];
      repeat = 3 + take(2);
    } else {
      repeat = symbol == 17 ? 3 + take(3) : 11 + take(7);
    }
    if (i + repeat > literals + distances) return 0;
    while (repeat-- > 0) lengths[i++] = value;
  }
  if (lengths[256] == 0) return 0;
  return build(literal_table, LITERAL_ENTRIES, LITERAL_BITS, lengths, literals, 1) &&
         build(distance_table, DISTANCE_ENTRIES, DISTANCE_BITS, lengths + literals, distances, 0);
}

/* ---- symbols --------------------------------------------------------------------------------------------------- */

static inline u8 *copy_match(u8 *out, u32 distance, u32 length) {
  const u8 *from = out - distance;
  u8 *end = out + length;
  if (LIKELY(distance >= 16)) {
    /* Most matches are short. */
    wasm_v128_store(out, wasm_v128_load(from));
    if (LIKELY(length <= 16)) return end;
    do {
      out += 16;
      from += 16;
      wasm_v128_store(out, wasm_v128_load(from));
    } while (out + 16 < end);
    return end;
  }
  if (distance == 1) {
    v128_t same = wasm_i8x16_splat(*from);
    do {
      wasm_v128_store(out, same);
      out += 16;
    } while (out < end);
    return end;
  }
  if (distance < 8) {
    /* The pattern is repeated until it is eight bytes apart, then copied by eight. */
    for (u32 i = 0; i < 8; i++) out[i] = from[i];
    u32 apart = distance;
    while (apart < 8) apart += distance;
    from = out + 8 - apart;
    out += 8;
  }
  while (out < end) {
    u64 eight = load64(from);
    __builtin_memcpy(out, &eight, 8);
    out += 8;
    from += 8;
  }
  return end;
}

/* Until the block ends, the input runs low or the output is full. */
static enum Status symbols(u32 in_end) {
  if (in_end < MARGIN_IN) return NEED_INPUT;
  const u8 *in = in_buffer + in_place;
  const u8 *const in_stop = in_buffer + in_end - MARGIN_IN;
  u8 *out = out_buffer + out_place;
  u8 *const out_stop = out_buffer + WINDOW + OUT_CAPACITY;
  const u8 *const low = out_buffer + out_low;
  u64 buffer = bits;
  u32 have = bit_count;
  enum Status status = NEED_INPUT;

#define REFILL()                         \
  do {                                   \
    buffer |= load64(in) << (have & 63); \
    in += (63 - (have & 63)) >> 3;              \
    have |= 56;                          \
  } while (0)
#define LITERAL_ENTRY() literal_table[buffer & ((1 << LITERAL_BITS) - 1)]
#define NEXT()                     \
  do {                             \
    if (in > in_stop) goto pause;  \
    REFILL();                      \
    entry = LITERAL_ENTRY();       \
  } while (0)
#define DROP(entry)                 \
  do {                              \
    buffer >>= (entry) & 63;        \
    have -= (entry);         \
  } while (0)

  if (in > in_stop) goto pause;
  REFILL();
  u32 entry = LITERAL_ENTRY();
  for (;;) {
    if (UNLIKELY(out >= out_stop)) {
      status = OUTPUT_FULL;
      goto pause;
    }
    if (entry & LITERAL) {
      DROP(entry);
      *out++ = (u8)(entry >> 16);
      entry = LITERAL_ENTRY();
      if (entry & LITERAL) {
        DROP(entry);
        *out++ = (u8)(entry >> 16);
        entry = LITERAL_ENTRY();
        if (entry & LITERAL) {
          DROP(entry);
          *out++ = (u8)(entry >> 16);
          NEXT();
          continue;
        }
      }
    }
    if (UNLIKELY(entry & SPECIAL)) {
      if (entry & SUBTABLE) {
        DROP(entry);
        entry = literal_table[(entry >> 16) + (buffer & ((1u << (entry >> 8 & 15)) - 1))];
        if (entry & LITERAL) {
          DROP(entry);
          *out++ = (u8)(entry >> 16);
          NEXT();
          continue;
        }
      }
      if (UNLIKELY(entry & SPECIAL)) {
        DROP(entry);
        status = entry & END ? BLOCK_END : BAD_DATA;
        goto pause;
      }
    }
    u64 before = buffer;
    DROP(entry);
    u32 length = (entry >> 16) + (u32)((before & ((1ull << (entry & 63)) - 1)) >> (entry >> 8 & 15));

    REFILL();
    entry = distance_table[buffer & ((1 << DISTANCE_BITS) - 1)];
    if (UNLIKELY(entry & SPECIAL)) {
      if (!(entry & SUBTABLE)) {
        status = BAD_DATA;
        goto pause;
      }
      DROP(entry);
      entry = distance_table[(entry >> 16) + (buffer & ((1u << (entry >> 8 & 15)) - 1))];
      if (entry & SPECIAL) {
        status = BAD_DATA;
        goto pause;
      }
    }
    before = buffer;
    DROP(entry);
    u32 distance = (entry >> 16) + (u32)((before & ((1ull << (entry & 63)) - 1)) >> (entry >> 8 & 15));
    if (UNLIKELY(distance > (u32)(out - low))) {
      status = BAD_DATA;
      goto pause;
    }
    /* The next entry is on its way while the match is copied. */
    int runs_low = in > in_stop;
    if (LIKELY(!runs_low)) {
      REFILL();
      entry = LITERAL_ENTRY();
    }
    out = copy_match(out, distance, length);
    if (UNLIKELY(runs_low)) goto pause;
  }
pause:
  bits = buffer;
  bit_count = have & 63;
  in_place = (u32)(in - in_buffer);
  out_place = (u32)(out - out_buffer);
  give_back();
  return status;
}

/* RFC 1951 section 3.2.4. */
static enum Status stored(u32 in_end) {
  /* A block of symbols may have ended in the slack. */
  if (out_place >= WINDOW + OUT_CAPACITY) return OUTPUT_FULL;
  u32 room = WINDOW + OUT_CAPACITY - out_place, there = in_end - in_place;
  u32 count = stored_left < room ? stored_left : room;
  if (count > there) count = there;
  __builtin_memcpy(out_buffer + out_place, in_buffer + in_place, count);
  in_place += count;
  out_place += count;
  stored_left -= count;
  if (stored_left == 0) return BLOCK_END;
  return in_place == in_end ? NEED_INPUT : OUTPUT_FULL;
}

/* ---- the whole ------------------------------------------------------------------------------------------------- */

static enum Status block(void) {
  refill();
  last_block = take(1);
  switch (take(2)) {
    case 0: {
      take(bit_count & 7);
      give_back();
      const u8 *at = in_buffer + in_place;
      stored_left = at[0] | at[1] << 8;
      if ((stored_left ^ (at[2] | at[3] << 8)) != 0xffff) return BAD_DATA;
      in_place += 4;
      mode = M_STORED;
      return BLOCK_END;
    }
    case 1:
      static_tables();
      break;
    case 2:
      if (!dynamic_tables()) return BAD_DATA;
      break;
    default:
      return BAD_DATA;
  }
  give_back();
  mode = M_SYMBOLS;
  return BLOCK_END;
}

/* The window moves to the front once the host has read what came out. */
static void make_room(void) {
  member_bytes += out_place - out_counted;
  if (out_place > WINDOW) {
    u32 shift = out_place - WINDOW;
    __builtin_memmove(out_buffer, out_buffer + shift, WINDOW);
    out_low = out_low > shift ? out_low - shift : 0;
    out_place = WINDOW;
  }
  out_start = out_counted = out_place;
}

static void begin_member(void) {
  mode = M_BLOCK;
  out_low = out_counted = out_place;
  member_bytes = 0;
  bits = 0;
  bit_count = 0;
}

static enum Status pause(enum Status status) {
  if (status == NEED_INPUT) {
    in_have -= in_place;
    __builtin_memmove(in_buffer, in_buffer + in_place, in_have);
    in_place = 0;
  }
  return status;
}

/*
 * Goes on until something is needed from the host. After NEED_INPUT, OUTPUT_FULL and ENDED there may be output; it has
 * to be read before the next call.
 * @param added bytes that were put at input_at() since the last call
 * @param is_last no more will come
 */
EXPORT("run") enum Status run(u32 added, u32 is_last) {
  in_have += added;
  if (is_last) __builtin_memset(in_buffer + in_have, 0, PADDING);
  make_room();
  for (;;) {
    u32 there = in_have - in_place;
    switch (mode) {
      case M_BETWEEN:
        if (there == 0) return is_last ? ENDED : pause(NEED_INPUT);
        /* Zeros may fill up the last block of a tape. */
        mode = in_buffer[in_place] == 0 ? M_DONE : M_MAGIC;
        break;
      case M_DONE:
        in_place = in_have;
        return is_last ? ENDED : pause(NEED_INPUT);
      case M_MAGIC: {
        if (there < 10) return is_last ? ENDS_EARLY : pause(NEED_INPUT);
        const u8 *at = in_buffer + in_place;
        if (at[0] != 0x1f || at[1] != 0x8b || at[2] != 8 || at[3] & 0xe0) return BAD_DATA;
        header_flags = at[3];
        in_place += 10;
        mode = M_HEADER;
        break;
      }
      case M_HEADER:
        if (header_flags & 4) mode = M_EXTRA_LENGTH, header_flags &= ~4u;
        else if (header_flags & 8) mode = M_NAME, header_flags &= ~8u;
        else if (header_flags & 16) mode = M_COMMENT, header_flags &= ~16u;
        else if (header_flags & 2) mode = M_HEADER_CRC, header_flags &= ~2u;
        else begin_member();
        break;
      case M_EXTRA_LENGTH:
        if (there < 2) return is_last ? ENDS_EARLY : pause(NEED_INPUT);
        skip_left = in_buffer[in_place] | in_buffer[in_place + 1] << 8;
        in_place += 2;
        mode = M_EXTRA;
        break;
      case M_HEADER_CRC:
        if (there < 2) return is_last ? ENDS_EARLY : pause(NEED_INPUT);
        in_place += 2;
        mode = M_HEADER;
        break;
      case M_EXTRA: {
        u32 count = skip_left < there ? skip_left : there;
        in_place += count;
        skip_left -= count;
        if (skip_left > 0) return is_last ? ENDS_EARLY : pause(NEED_INPUT);
        mode = M_HEADER;
        break;
      }
      case M_NAME:
      case M_COMMENT:
        while (in_place < in_have && in_buffer[in_place] != 0) in_place++;
        if (in_place == in_have) return is_last ? ENDS_EARLY : pause(NEED_INPUT);
        in_place++;
        mode = M_HEADER;
        break;
      case M_BLOCK:
        if (there < HEADER_IN && !is_last) return pause(NEED_INPUT);
        if (block() == BAD_DATA) return in_place > in_have ? ENDS_EARLY : BAD_DATA;
        if (in_place > in_have) return ENDS_EARLY;
        break;
      case M_STORED:
      case M_SYMBOLS: {
        enum Status status =
            mode == M_STORED ? stored(in_have) : symbols(is_last ? in_have + PADDING - 64 : in_have);
        if (status == BAD_DATA || in_place > in_have) return in_place > in_have ? ENDS_EARLY : BAD_DATA;
        if (status == NEED_INPUT) return is_last ? ENDS_EARLY : pause(NEED_INPUT);
        if (status == OUTPUT_FULL) return OUTPUT_FULL;
        mode = last_block ? M_TRAILER : M_BLOCK;
        break;
      }
      case M_TRAILER: {
        if (there < 8) return is_last ? ENDS_EARLY : pause(NEED_INPUT);
        /* Modulo 2^32, as the bytes were counted. The CRC-32 before it is left to digests. */
        __builtin_memcpy(&trailer_length, in_buffer + in_place + 4, 4);
        if (trailer_length != member_bytes + (out_place - out_counted)) return BAD_DATA;
        in_place += 8;
        mode = M_BETWEEN;
        break;
      }
    }
  }
}
