#pragma once

#include "core/runs/reconstruction.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace genrescope {

class FilledFramesView;

/// What a model that learns to fill in masked frames makes of a few excerpts, one at a time.
class ReconstructionPanel : public QWidget {
    Q_OBJECT

public:
    explicit ReconstructionPanel(QWidget* parent = nullptr);

    /// Keeps the excerpt on show, where it has as many. @param run  its name
    void setReconstruction(const QString& run, Reconstruction reconstruction);

Q_SIGNALS:
    /// One sentence.
    void failed(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showExcerpt();
    void savePicture();
    void retranslate();

    QString run_;
    Reconstruction reconstruction_;
    QLabel* title_;
    QComboBox* excerpts_;
    QToolButton* save_;
    QLabel* caption_;
    FilledFramesView* view_;
};

} // namespace genrescope
