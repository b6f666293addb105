// IBM Model 1 (Brown et al. 1993): which target piece translates which source piece.
//
//   ibm1 PAIRS VOCABULARY ITERATIONS > lexicon
//
// PAIRS is what `python3 -m recipe.lexicon` writes, all int32: number of pairs; for each pair the source's length and
// ids, then the target's. Output: for each source piece its likeliest translations, `piece translation:probability …`.
// Memory: two float tables of VOCABULARY² (512 MB for 8,000 pieces).

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <vector>

using Ids = std::vector<int32_t>;

constexpr size_t kLongest = 60;       // pieces of a side: longer pairs teach little and cost most
constexpr float kLikely = 0.02f;      // least probability that is written
constexpr size_t kTranslations = 6;   // most translations that are written

static Ids read_ids(FILE* file) {
  int32_t length = 0;
  if (fread(&length, 4, 1, file) != 1) exit(1);
  Ids ids(length);
  if (fread(ids.data(), 4, length, file) != size_t(length)) exit(1);
  return ids;
}

int main(int argc, char** argv) {
  if (argc != 4) {
    fprintf(stderr, "ibm1 PAIRS VOCABULARY ITERATIONS\n");
    return 2;
  }
  FILE* file = fopen(argv[1], "rb");
  int32_t count = 0;
  if (!file || fread(&count, 4, 1, file) != 1) return 1;
  const size_t size = strtoul(argv[2], nullptr, 10);
  const int iterations = atoi(argv[3]);

  std::vector<Ids> sources, targets;
  for (int32_t i = 0; i < count; i++) {
    Ids source = read_ids(file), target = read_ids(file);
    if (source.size() > kLongest || target.size() > kLongest) continue;
    sources.push_back(std::move(source));
    targets.push_back(std::move(target));
  }

  // probability[source · size + target]; everything is equally likely at first.
  std::vector<float> probability(size * size, 1.0f), expected(size * size);
  for (int round = 0; round < iterations; round++) {
    std::fill(expected.begin(), expected.end(), 0.0f);
    for (size_t i = 0; i < sources.size(); i++) {
      for (int32_t target : targets[i]) {
        float total = 0;
        for (int32_t source : sources[i]) total += probability[source * size + target];
        if (total <= 0) continue;
        for (int32_t source : sources[i]) {
          const size_t at = source * size + target;
          expected[at] += probability[at] / total;
        }
      }
    }
    for (size_t source = 0; source < size; source++) {
      const float* row = &expected[source * size];
      double total = 0;
      for (size_t t = 0; t < size; t++) total += row[t];
      for (size_t t = 0; t < size; t++) probability[source * size + t] = total > 0 ? float(row[t] / total) : 0.0f;
    }
  }

  for (size_t source = 0; source < size; source++) {
    std::vector<std::pair<float, size_t>> likely;
    for (size_t t = 0; t < size; t++) {
      const float p = probability[source * size + t];
      if (p > kLikely) likely.push_back({-p, t});
    }
    std::sort(likely.begin(), likely.end());
    if (likely.size() > kTranslations) likely.resize(kTranslations);
    printf("%zu", source);
    for (const auto& [p, t] : likely) printf(" %zu:%.4f", t, -p);
    printf("\n");
  }
}
