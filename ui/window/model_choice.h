#pragma once

#include "ui/services/active_models.h"

#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace genrescope {

/// The models in use, each a button with a menu to choose another.
class ModelChoice : public QWidget {
    Q_OBJECT

public:
    explicit ModelChoice(QWidget* parent = nullptr);

    void setModels(const std::vector<ModelCard>& models);
    /// Checkpoints to offer, newest first.
    void setRecent(const QStringList& files);
    /// Whether the menus offer to return to the starter models.
    void setStartersOffered(bool offered);

Q_SIGNALS:
    /// Empty: no model in this place.
    void chosen(int place, const QString& file);
    void openRequested(int place);
    void startersRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillMenu(int place);
    void showModel(int place);
    void retranslate();
    QString explanation(const ModelCard& model) const;

    QLabel* label_;
    std::vector<QToolButton*> buttons_;
    std::vector<ModelCard> models_;
    QStringList recent_;
    bool startersOffered_ = false;
};

} // namespace genrescope
