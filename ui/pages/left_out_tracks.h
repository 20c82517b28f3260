#pragma once

#include "ui/models/faulty_clip_model.h"

#include <QDialog>

#include <vector>

class QPushButton;
class QTableView;

namespace genrescope {

/// The tracks that models could not be taught with, and why.
class LeftOutTracks : public QDialog {
    Q_OBJECT

public:
    explicit LeftOutTracks(std::vector<FailedClip> tracks, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    FaultyClipModel tracks_;
    QTableView* table_;
    QPushButton* close_;
};

} // namespace genrescope
