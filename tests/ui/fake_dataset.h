#pragma once

#include "core/base/error.h"
#include "ui/presenters/dataset_presenter.h"

#include <chrono>
#include <optional>
#include <string>
#include <thread>

namespace genrescope::test {

/// Dataset work without a dataset: preparing and opening both return `dataset` or throw `failure`.
struct FakeDataset {
    PreparedDataset dataset = {};
    /// One sentence; empty = no failure.
    std::string failure = {};
    /// If set, a preparation reports this, one unit further each time, until it is canceled; else
    /// it returns at once.
    std::optional<Progress> endless = {};

    DatasetWork work() const
    {
        return {[fake = *this](const DatasetRequest&, const TaskContext& context) {
                    for (std::optional<Progress> progress = fake.endless; progress;) {
                        context.throwIfCanceled();
                        context.report(*progress);
                        ++progress->done;
                        std::this_thread::sleep_for(std::chrono::milliseconds(20));
                    }
                    return fake.answer();
                },
                [fake = *this](const std::filesystem::path&) { return fake.answer(); }};
    }

private:
    PreparedDataset answer() const
    {
        if (!failure.empty())
            throw DatasetError(failure);
        return dataset;
    }
};

} // namespace genrescope::test
