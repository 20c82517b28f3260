#pragma once

#include "core/datasets/manifest.h"
#include "ui/tasks/task_runner.h"

#include <QObject>
#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <string>

namespace genrescope {

/// The audio of one track of a dataset.
struct DatasetClip {
    std::shared_ptr<const Manifest> manifest = {};
    /// In the dataset's folder or archive.
    std::string file = {};
    /// Empty: the file's name.
    QString title = {};
};

/// The file that the clip is, or the archive that it is in.
QString fileHolding(const DatasetClip& clip);

/// Provides the audio of datasets as files, for playback.
class ClipFetcher : public QObject {
    Q_OBJECT

public:
    explicit ClipFetcher(QObject* parent = nullptr);

    /// fetched() or failed() follows, unless another clip is requested first.
    void fetch(const DatasetClip& clip);

Q_SIGNALS:
    void fetched(const QString& file, const QString& title);
    /// One sentence.
    void failed(const QString& sentence);

private:
    /// Clips taken out of archives.
    QTemporaryDir clips_;
    // Last: its thread ends before anything that it uses.
    TaskRunner runner_;
};

} // namespace genrescope
