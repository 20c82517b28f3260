// Which memory large tensors get while a training keeps it.
#include "core/networks/tensor_memory.h"

#include <QTest>
#include <torch/torch.h>

using namespace genrescope;

namespace {

torch::Tensor ofMebibytes(int count)
{
    return torch::empty({count, 1024 * 256});
}

const void* addressOfFreed(int mebibytes)
{
    return ofMebibytes(mebibytes).data_ptr();
}

} // namespace

class TestTensorMemory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shorterCropsUseTheMemoryOfLongerOnes()
    {
        const TensorMemory kept;
        const void* const longest = addressOfFreed(32);
        for (const int mebibytes : {32, 20, 16, 31}) {
            torch::Tensor shorter = ofMebibytes(mebibytes);
            QCOMPARE(shorter.data_ptr(), longest);
            shorter.fill_(1.0F);
            QCOMPARE(shorter.sum().item<float>(), static_cast<float>(shorter.numel()));
        }
    }

    void theSmallestBlockThatFitsIsTaken()
    {
        const TensorMemory kept;
        const void* large = nullptr;
        const void* small = nullptr;
        {
            const torch::Tensor first = ofMebibytes(24);
            const torch::Tensor second = ofMebibytes(12);
            large = first.data_ptr();
            small = second.data_ptr();
        }
        const torch::Tensor fits = ofMebibytes(12);
        QCOMPARE(fits.data_ptr(), small);
        QCOMPARE(ofMebibytes(12).data_ptr(), large);
    }

    /// Weights stay; they must not keep the memory of a whole batch from the next one.
    void littleDoesNotSitOnMuch()
    {
        const TensorMemory kept;
        const void* const large = addressOfFreed(32);
        const torch::Tensor weights = ofMebibytes(2);
        QVERIFY(weights.data_ptr() != large);
    }

    void tensorsOutliveIt()
    {
        torch::Tensor tensor;
        {
            const TensorMemory kept;
            tensor = ofMebibytes(8);
            tensor.fill_(2.0F);
        }
        QCOMPARE(tensor.sum().item<float>(), 2.0F * static_cast<float>(tensor.numel()));
        const torch::Tensor without = ofMebibytes(8);
        QVERIFY(without.data_ptr() != tensor.data_ptr());
    }

    // As LibTorch's oneDNN asks for some.
    void memoryWithoutAnOwnerIsKeptToo()
    {
        const TensorMemory kept;
        c10::Allocator* const allocator = c10::GetAllocator(c10::DeviceType::CPU);
        void* const large = allocator->raw_allocate(std::size_t{12} << 20);
        void* const small = allocator->raw_allocate(64);
        allocator->raw_deallocate(large);
        allocator->raw_deallocate(small);
        QCOMPARE(ofMebibytes(12).data_ptr(), large);
    }
};

QTEST_GUILESS_MAIN(TestTensorMemory)
#include "tst_tensor_memory.moc"
