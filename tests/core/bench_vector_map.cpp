// How long a map of many made-up vectors takes, and how good it is. Not a test: run it by hand
// (bin/bench_vector_map COUNT THREADS [FILE], where FILE gets vectors and points, for others to
// judge).

#include "core/kernels/parallel.h"
#include "core/projection/vector_map.h"
#include "tests/support/clustered_vectors.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <sys/resource.h>

using namespace genrescope;

int main(int argc, char** argv)
{
    if (argc < 3)
        return 2;
    constexpr std::size_t dimension = 256;
    constexpr int clusters = 40;
    const auto vectors =
        test::clusteredVectors(std::strtoul(argv[1], nullptr, 10), dimension, clusters);
    setKernelThreads(std::atoi(argv[2]));
    rusage before = {};
    getrusage(RUSAGE_SELF, &before);
    MapOptions options;
    if (const char* mapped = std::getenv("MAX_MAPPED"))
        options.maxMapped = std::strtoul(mapped, nullptr, 10);
    const auto start = std::chrono::steady_clock::now();
    double last = 0.0;
    const auto seconds = [&] {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    };
    const auto points = mapVectors({vectors.values, dimension}, options, {}, [&](double share) {
        if (last < 0.2 && share >= 0.2)
            std::printf("neighbors after %.1f s\n", seconds());
        last = share;
    });
    rusage after = {};
    getrusage(RUSAGE_SELF, &after);
    const auto used = [](const rusage& usage) {
        return double(usage.ru_utime.tv_sec) + double(usage.ru_utime.tv_usec) / 1e6;
    };
    std::printf(
        "%zu vectors, %s threads: %.1f s, of processors %.1f s, %.0f MB beyond the vectors\n",
        points.size(), argv[2], seconds(), used(after) - used(before),
        double(after.ru_maxrss - before.ru_maxrss) / 1024.0);
    if (argc > 3) {
        std::ofstream file(argv[3], std::ios::binary);
        file.write(reinterpret_cast<const char*>(vectors.values.data()),
                   static_cast<std::streamsize>(vectors.values.size() * sizeof(float)));
        file.write(reinterpret_cast<const char*>(points.data()),
                   static_cast<std::streamsize>(points.size() * sizeof(MapPoint)));
    }
    return 0;
}
