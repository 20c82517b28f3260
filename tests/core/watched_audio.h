#pragma once

#include "core/datasets/dataset_reader.h"

#include <functional>
#include <memory>
#include <string>

namespace genrescope::test {

/// Called before a file of a collection is opened.
using OpenEvent = std::function<void(const std::string& file)>;

/// Wraps a collection, with a callback before a file is opened.
class WatchedAudio : public AudioCollection {
public:
    WatchedAudio(std::unique_ptr<AudioCollection> audio, OpenEvent event)
        : audio_(std::move(audio)), event_(std::move(event))
    {
    }
    const std::vector<AudioEntry>& entries() const override { return audio_->entries(); }
    std::unique_ptr<ByteSource> open(const std::string& file) override
    {
        event_(file);
        return audio_->open(file);
    }
    std::unique_ptr<AudioCollection> clone() const override
    {
        return std::make_unique<WatchedAudio>(audio_->clone(), event_);
    }

private:
    std::unique_ptr<AudioCollection> audio_;
    OpenEvent event_;
};

/// Wraps a reader; the audio of its dataset is a WatchedAudio.
class WatchedReader : public DatasetReader {
public:
    WatchedReader(const DatasetReader& reader, OpenEvent event)
        : reader_(reader), event_(std::move(event))
    {
    }
    Dataset read(const Manifest* previous, const TaskContext& context) const override
    {
        Dataset dataset = reader_.read(previous, context);
        dataset.audio = std::make_unique<WatchedAudio>(std::move(dataset.audio), event_);
        return dataset;
    }

private:
    const DatasetReader& reader_;
    OpenEvent event_;
};

} // namespace genrescope::test
