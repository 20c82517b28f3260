#include "core/models/runtime.h"

#include <ATen/Parallel.h>
#include <climits>
#include <cstdlib>
#include <link.h>
#include <string_view>
#include <thread>

namespace genrescope {

void setComputeThreads(int threads)
{
    at::set_num_threads(threads > 0 ? threads
                                    : static_cast<int>(std::thread::hardware_concurrency()));
}

int computeThreads()
{
    return at::get_num_threads();
}

namespace {

// Debian's alternatives put whichever BLAS is installed behind libblas.so.3; the reference one lies
// in a folder named "blas", the fast ones in folders of their own names.
int noteReferenceBlas(dl_phdr_info* library, std::size_t, void* found)
{
    char resolved[PATH_MAX] = {};
    if (library->dlpi_name != nullptr && ::realpath(library->dlpi_name, resolved) != nullptr
        && std::string_view(resolved).find("/blas/libblas.so") != std::string_view::npos)
        *static_cast<bool*>(found) = true;
    return 0;
}

} // namespace

std::string slowBlasWarning()
{
    bool reference = false;
    ::dl_iterate_phdr(noteReferenceBlas, &reference);
    if (!reference)
        return {};
    return "Linear algebra runs on the slow reference BLAS; install libopenblas0-pthread to train "
           "and classify many times faster.";
}

} // namespace genrescope
