#pragma once

#include "ui/models/example_table_model.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace genrescope {

/// The tracks behind a number, or those on which models differ; a double-click, Enter or the button
/// plays one.
class ExampleList : public QWidget {
    Q_OBJECT

public:
    explicit ExampleList(QWidget* parent = nullptr);

    void setOutcome(std::shared_ptr<const EvaluationOutcome> outcome, const QStringList& names);
    /// @param caption  what the tracks have in common; plain text.
    void setExamples(const QString& caption, const std::vector<std::size_t>& tracks,
                     std::size_t label);

    /// Tracks by how far the models' probabilities lie apart, in this order.
    /// @param anyGenre  whether that is another genre on each track.
    void setDifferences(const QString& caption, std::vector<Example> examples, bool anyGenre);

    const ExampleTableModel& model() const { return model_; }
    QTableView* table() const { return table_; }

Q_SIGNALS:
    /// The number of a track in the report.
    void playRequested(std::size_t track);
    /// The tracks on which the models differ most are to be listed.
    /// @param anyGenre  over all genres, or in the chosen one.
    void differencesRequested(bool anyGenre);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addDifferenceMenu();
    void showExamples(const QString& caption, std::vector<Example> examples);
    void showUsualColumns();
    void setColumnShown(int column, bool shown);
    void playCurrent();
    void retranslate();

    ExampleTableModel model_;
    QSortFilterProxyModel* sorted_;
    QLabel* caption_;
    QLabel* hint_;
    QPushButton* differences_;
    QAction* inGenre_ = nullptr;
    QAction* inAnyGenre_ = nullptr;
    QPushButton* play_;
    QTableView* table_;
    bool asked_ = false;
};

} // namespace genrescope
