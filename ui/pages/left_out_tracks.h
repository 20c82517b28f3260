#pragma once

#include "ui/models/faulty_clip_model.h"

#include <QDialog>

#include <vector>

class QPushButton;

namespace genrescope {

class FaultyClips;

/// The tracks that models could not be taught with, and why.
class LeftOutTracks : public QDialog {
    Q_OBJECT

public:
    explicit LeftOutTracks(std::vector<FailedClip> tracks, QWidget* parent = nullptr);

Q_SIGNALS:
    void playRequested(const genrescope::FailedClip& track);
    /// The track's file is to be shown in the file manager.
    void showRequested(const genrescope::FailedClip& track);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    FaultyClips* tracks_;
    QPushButton* close_;
};

} // namespace genrescope
