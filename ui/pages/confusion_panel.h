#pragma once

#include "ui/data/model_label.h"
#include "ui/models/confusion_model.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;

namespace genrescope {

class ConfusionView;

/// What one of the checkpoints calls against true genres: top predictions, or what it calls at its
/// thresholds instead of a genre or besides.
class ConfusionPanel : public QWidget {
    Q_OBJECT

public:
    explicit ConfusionPanel(QWidget* parent = nullptr);

    using ConfusionOf =
        std::function<Confusion(std::size_t checkpoint, const ShownConfusion& shown)>;

    /// @param hasHierarchy  whether genres can be shown by their top-level genres.
    /// @param confusionOf   called for a checkpoint when it is shown.
    void setReport(const std::vector<ModelLabel>& models, const QStringList& genres,
                   bool hasHierarchy, ConfusionOf confusionOf);

    /// The whole picture of a checkpoint's top predictions.
    QImage picture(std::size_t checkpoint, const QPalette& palette) const;

Q_SIGNALS:
    void cellChosen(std::size_t checkpoint, const genrescope::ShownConfusion& shown,
                    std::size_t truth, std::size_t choice);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showCheckpoint();
    void moveGenre(int from, int to);
    std::vector<std::size_t> labelsOf(const Confusion& confusion) const;
    std::size_t checkpoint() const;
    ShownConfusion shown() const;
    QString hintText() const;
    void retranslate();

    std::vector<ModelLabel> models_;
    QStringList genres_;
    /// As a person arranged them; kept for the next report.
    QStringList ownOrder_;
    ConfusionOf confusionOf_;
    ConfusionModel model_;
    QLabel* title_;
    QLabel* hint_;
    QComboBox* chooser_;
    QComboBox* reading_;
    QComboBox* order_;
    QCheckBox* topLevel_;
    ConfusionView* view_;
};

} // namespace genrescope
