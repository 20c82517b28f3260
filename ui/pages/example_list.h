#pragma once

#include "ui/models/example_table_model.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace genrescope {

/// The tracks behind a number; a double-click, Enter or the button plays one.
class ExampleList : public QWidget {
    Q_OBJECT

public:
    explicit ExampleList(QWidget* parent = nullptr);

    void setOutcome(std::shared_ptr<const EvaluationOutcome> outcome, const QStringList& names);
    /// @param caption  what the tracks have in common; plain text.
    void setExamples(const QString& caption, std::vector<std::size_t> tracks, std::size_t label);

    const ExampleTableModel& model() const { return model_; }
    QTableView* table() const { return table_; }

Q_SIGNALS:
    /// The number of a track in the report.
    void playRequested(std::size_t track);

protected:
    void changeEvent(QEvent* event) override;

private:
    void playCurrent();
    void retranslate();

    ExampleTableModel model_;
    QSortFilterProxyModel* sorted_;
    QLabel* caption_;
    QLabel* hint_;
    QPushButton* play_;
    QTableView* table_;
    bool asked_ = false;
};

} // namespace genrescope
