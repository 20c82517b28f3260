#pragma once

#include "ui/data/model_label.h"
#include "ui/models/confusion_model.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;

namespace genrescope {

class ConfusionView;
struct Confusion;

/// Top predictions against true genres, for one of the checkpoints.
class ConfusionPanel : public QWidget {
    Q_OBJECT

public:
    explicit ConfusionPanel(QWidget* parent = nullptr);

    /// @param confusionOf  called for a checkpoint when it is shown.
    void setReport(const std::vector<ModelLabel>& models, const QStringList& genres,
                   std::function<Confusion(std::size_t checkpoint)> confusionOf);

    /// The whole picture of a checkpoint.
    QImage picture(std::size_t checkpoint, const QPalette& palette) const;

Q_SIGNALS:
    void cellChosen(std::size_t checkpoint, std::size_t truth, std::size_t choice);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showCheckpoint();
    std::size_t checkpoint() const;
    void retranslate();

    std::vector<ModelLabel> models_;
    QStringList genres_;
    std::function<Confusion(std::size_t)> confusionOf_;
    ConfusionModel model_;
    QLabel* title_;
    QLabel* hint_;
    QComboBox* chooser_;
    ConfusionView* view_;
};

} // namespace genrescope
