#include "tests/support/simulated_gpu.h"

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/EmptyTensor.h>
#include <ATen/detail/CUDAHooksInterface.h>
#include <ATen/native/CPUFallback.h>
#include <ATen/ops/_reshape_alias_native.h>
#include <ATen/ops/as_strided_native.h>
#include <ATen/ops/view_native.h>
#include <torch/library.h>
#include <torch/torch.h>
#include <torch/version.h>

#include <atomic>
#include <c10/core/impl/DeviceGuardImplInterface.h>
#include <map>
#include <mutex>
#include <new>
#include <optional>
#include <sys/mman.h>
#include <vector>

namespace genrescope::test {

namespace {

#if TORCH_VERSION_MAJOR < 2
template<typename T>
using Optional = c10::optional<T>;
#else
template<typename T>
using Optional = std::optional<T>;
#endif

std::atomic<std::int64_t> operations = 0;

/// Only reserved; what is used of it is touched.
constexpr std::size_t memorySize = std::size_t{4} << 30;
constexpr std::size_t alignment = 256;

/// What the processor can read and write only within an Access.
class DeviceMemory {
public:
    DeviceMemory()
        : begin_(static_cast<char*>(::mmap(nullptr, memorySize, PROT_NONE,
                                           MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)))
    {
        if (begin_ == MAP_FAILED)
            throw std::bad_alloc();
    }

    void* take(std::size_t bytes)
    {
        const std::size_t size = (bytes + alignment - 1) / alignment * alignment;
        const std::lock_guard lock(mutex_);
        std::vector<void*>& free = free_[size];
        if (!free.empty()) {
            void* const block = free.back();
            free.pop_back();
            return block;
        }
        if (used_ + size > memorySize)
            throw std::bad_alloc();
        void* const block = begin_ + used_;
        used_ += size;
        sizes_[block] = size;
        return block;
    }

    void giveBack(void* block)
    {
        const std::lock_guard lock(mutex_);
        free_[sizes_[block]].push_back(block);
    }

    void protect(int protection)
    {
        if (::mprotect(begin_, memorySize, protection) != 0)
            throw std::bad_alloc();
    }

private:
    char* begin_;
    std::mutex mutex_;
    std::size_t used_ = 0;
    std::map<std::size_t, std::vector<void*>> free_;
    std::map<void*, std::size_t> sizes_;
};

/// Outlives every tensor.
DeviceMemory& memory()
{
    static auto* const one = new DeviceMemory;
    return *one;
}

/// One at a time.
class Access {
public:
    Access() { memory().protect(PROT_READ | PROT_WRITE); }
    ~Access() { memory().protect(PROT_NONE); }
    Access(const Access&) = delete;
    Access& operator=(const Access&) = delete;

private:
    static std::mutex& mutex()
    {
        static std::mutex one;
        return one;
    }

    std::lock_guard<std::mutex> lock_{mutex()};
};

void freeBlock(void* block)
{
    memory().giveBack(block);
}

class DeviceAllocator : public c10::Allocator {
public:
#if TORCH_VERSION_MAJOR < 2
    c10::DataPtr allocate(std::size_t bytes) const override
    {
        return allocated(bytes);
    }
#else
    c10::DataPtr allocate(std::size_t bytes) override
    {
        return allocated(bytes);
    }
    void copy_data(void* to, const void* from, std::size_t bytes) const override
    {
        const Access access;
        default_copy_data(to, from, bytes);
    }
#endif

private:
    static c10::DataPtr allocated(std::size_t bytes)
    {
        const c10::Device device(c10::DeviceType::CUDA, 0);
        if (bytes == 0)
            return {nullptr, device};
        void* const block = memory().take(bytes);
        return {block, block, &freeBlock, device};
    }
};

DeviceAllocator& allocator()
{
    static auto* const one = new DeviceAllocator;
    return *one;
}

constexpr c10::DispatchKeySet deviceKeys(c10::DispatchKey::CUDA);

at::Tensor emptyOnDevice(at::IntArrayRef size, Optional<at::ScalarType> type, Optional<at::Layout>,
                         Optional<at::Device>, Optional<bool>, Optional<at::MemoryFormat> format)
{
    return at::detail::empty_generic(size, &allocator(), deviceKeys, c10::dtype_or_default(type),
                                     format);
}

at::Tensor emptyStridedOnDevice(at::IntArrayRef size, at::IntArrayRef stride,
                                Optional<at::ScalarType> type, Optional<at::Layout>,
                                Optional<at::Device>, Optional<bool>)
{
    return at::detail::empty_strided_generic(size, stride, &allocator(), deviceKeys,
                                             c10::dtype_or_default(type));
}

/// The same values, for the processor: within an Access.
at::Tensor seenByProcessor(const at::Tensor& tensor)
{
    if (tensor.is_cpu())
        return tensor;
    return at::from_blob(tensor.data_ptr(), tensor.sizes(), tensor.strides(),
                         tensor.options().device(at::kCPU));
}

at::Tensor& copyInto(at::Tensor& self, const at::Tensor& source, bool /*nonBlocking*/)
{
    const at::AutoDispatchBelowAutograd belowAutograd;
    const Access access;
    seenByProcessor(self).copy_(seenByProcessor(source));
    return self;
}

at::Tensor copyFrom(const at::Tensor& source, const at::Tensor& into, bool nonBlocking)
{
    at::Tensor target = into;
    return copyInto(target, source, nonBlocking);
}

const at::Tensor& resizeOnDevice(const at::Tensor& self, at::IntArrayRef size,
                                 Optional<at::MemoryFormat> /*format*/)
{
    if (self.sizes() == size)
        return self;
    const at::Tensor fresh =
        at::detail::empty_generic(size, &allocator(), deviceKeys, self.scalar_type(), {});
    self.unsafeGetTensorImpl()->set_storage_keep_dtype(fresh.storage());
    self.unsafeGetTensorImpl()->set_sizes_contiguous(size);
    return self;
}

at::Tensor copyFromAndResize(const at::Tensor& source, const at::Tensor& into)
{
    resizeOnDevice(into, source.sizes(), {});
    return copyFrom(source, into, false);
}

/// Of one that takes part in an operation. Numbers may come as tensors of the CPU.
void requireOnDevice(const at::Tensor& tensor, const c10::OperatorHandle& operation)
{
    TORCH_CHECK(!tensor.defined() || tensor.is_cuda() || tensor.dim() == 0,
                "Expected all tensors to be on the same device, but found one on ", tensor.device(),
                " for ", operation.operator_name());
}

void requireOnDevice(const c10::IValue& value, const c10::OperatorHandle& operation)
{
    if (value.isTensor())
        requireOnDevice(value.toTensor(), operation);
    if (value.isList()) {
        for (const c10::IValue& element : value.toListRef())
            requireOnDevice(element, operation);
    }
}

void compute(const c10::OperatorHandle& operation, torch::jit::Stack* stack)
{
    const std::size_t count = operation.schema().arguments().size();
    for (auto argument = stack->end() - static_cast<std::ptrdiff_t>(count);
         argument != stack->end(); ++argument)
        requireOnDevice(*argument, operation);
    ++operations;
    at::native::cpu_fallback(operation, stack);
}

/// LibTorch would take kernels that only CUDA has.
std::tuple<at::Tensor, at::Tensor> gru(const at::Tensor& input, const at::Tensor& start,
                                       at::TensorList weights, bool biases, std::int64_t layers,
                                       double dropout, bool train, bool bidirectional,
                                       bool batchFirst)
{
    TORCH_CHECK(input.is_cuda() && start.is_cuda());
    std::vector<at::Tensor> copies;
    for (const at::Tensor& weight : weights) {
        TORCH_CHECK(weight.is_cuda(), "Input and parameter tensors are not at the same device");
        copies.push_back(weight.cpu());
    }
    ++operations;
    const auto [states, last] = at::gru(input.cpu(), start.cpu(), copies, biases, layers, dropout,
                                        train, bidirectional, batchFirst);
    return {states.to(input.device()), last.to(input.device())};
}

TORCH_LIBRARY_IMPL(_, CUDA, library)
{
    library.fallback(torch::CppFunction::makeFromBoxedFunction<&compute>());
}

TORCH_LIBRARY_IMPL(aten, CUDA, library)
{
    library.impl("empty.memory_format", &emptyOnDevice);
    library.impl("empty_strided", &emptyStridedOnDevice);
    library.impl("as_strided", &at::native::as_strided_tensorimpl);
    library.impl("view", &at::native::view);
    library.impl("_reshape_alias", &at::native::_reshape_alias);
    library.impl("copy_", &copyInto);
    library.impl("_copy_from", &copyFrom);
    library.impl("_copy_from_and_resize", &copyFromAndResize);
    library.impl("resize_", &resizeOnDevice);
    library.impl("gru.input", &gru);
}

TORCH_LIBRARY_IMPL(aten, AutogradCUDA, library)
{
    library.impl("gru.input", &gru);
}

/// The one device, on whose one stream everything is done as soon as it is asked for.
class Guard : public c10::impl::DeviceGuardImplInterface {
public:
    c10::DeviceType type() const override { return c10::DeviceType::CUDA; }
    c10::Device getDevice() const override { return {type(), 0}; }
    c10::Device exchangeDevice(c10::Device /*device*/) const override { return getDevice(); }
    void setDevice(c10::Device /*device*/) const override {}
    void uncheckedSetDevice(c10::Device /*device*/) const noexcept override {}
    c10::DeviceIndex deviceCount() const noexcept override { return 1; }

    c10::Stream getStream(c10::Device device) const noexcept override
    {
        return c10::Stream(c10::Stream::DEFAULT, device);
    }
    c10::Stream getDefaultStream(c10::Device device) const override { return getStream(device); }
    c10::Stream exchangeStream(c10::Stream stream) const noexcept override { return stream; }
    bool queryStream(const c10::Stream& /*stream*/) const override { return true; }
    void record(void** /*event*/, const c10::Stream& /*stream*/, c10::DeviceIndex /*device*/,
                c10::EventFlag /*flag*/) const override
    {
    }
    void block(void* /*event*/, const c10::Stream& /*stream*/) const override {}
    bool queryEvent(void* /*event*/) const override { return true; }
    void destroyEvent(void* /*event*/, c10::DeviceIndex /*device*/) const noexcept override {}
};

C10_REGISTER_GUARD_IMPL(CUDA, Guard);

} // namespace

std::int64_t simulatedGpuOperations()
{
    return operations;
}

/// How LibTorch asks for the device: by this name.
class CUDAHooks : public at::CUDAHooksInterface {
public:
    explicit CUDAHooks(at::CUDAHooksArgs /*arguments*/) {}

    bool hasCUDA() const override { return true; }
    int getNumGPUs() const override { return 1; }
#if TORCH_VERSION_MAJOR < 2
    void initCUDA() const override {}
    bool hasPrimaryContext(std::int64_t /*device*/) const override
    {
        return true;
    }
    std::int64_t current_device() const override
    {
        return 0;
    }
    const at::Generator& getDefaultCUDAGenerator(c10::DeviceIndex /*device*/) const override
    {
        return generator();
    }
#else
    void init() const override {}
    bool hasPrimaryContext(c10::DeviceIndex /*device*/) const override
    {
        return true;
    }
    c10::DeviceIndex current_device() const override
    {
        return 0;
    }
    c10::DeviceIndex deviceCount() const override
    {
        return 1;
    }
    c10::DeviceIndex getCurrentDevice() const override
    {
        return 0;
    }
    const at::Generator& getDefaultGenerator(c10::DeviceIndex /*device*/) const override
    {
        return generator();
    }
#endif

private:
    /// Operations run on the processor, and so do their generators.
    static const at::Generator& generator()
    {
        static const at::Generator one = at::make_generator<at::CPUGeneratorImpl>(1);
        return one;
    }
};

} // namespace genrescope::test

namespace at {

C10_REGISTER_CLASS(CUDAHooksRegistry, CUDAHooks, genrescope::test::CUDAHooks)

} // namespace at
