#pragma once

#include "ui/data/model_card.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace genrescope {

/// The models that listen: a button for each place, with a menu to choose another model, and one
/// that adds a place.
class ModelChoice : public QWidget {
    Q_OBJECT

public:
    explicit ModelChoice(QWidget* parent = nullptr);

    /// One per place.
    void setModels(const std::vector<ModelCard>& models);
    /// Checkpoints to offer, newest first.
    void setRecent(const QStringList& files);
    /// Whether the menus offer to return to the starter models.
    void setStartersOffered(bool offered);

Q_SIGNALS:
    /// Empty: no model in this place. A place after the last one is a new one.
    void chosen(int place, const QString& file);
    void openRequested(int place);
    void startersRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* makeButton(int place);
    QToolButton* button(int place) const { return buttons_[static_cast<std::size_t>(place)]; }
    int places() const { return static_cast<int>(models_.size()); }
    void fillMenu(QMenu* menu, int place);
    void showModel(int place);
    void retranslate();
    QString explanation(const ModelCard& model) const;

    QHBoxLayout* row_;
    QLabel* label_;
    /// One per place.
    std::vector<QToolButton*> buttons_;
    QToolButton* more_;
    std::vector<ModelCard> models_;
    QStringList recent_;
    bool startersOffered_ = false;
};

} // namespace genrescope
