#pragma once

#include <QColor>
#include <QTableView>

namespace genrescope {

class ConfusionModel;

/// A confusion matrix: the darker a cell, the larger its share of the row. Keyboard and screen
/// readers navigate it as a table, cell by cell; a click, Enter or Space lists the tracks behind
/// one. Genres can be moved: by dragging their names, or with Alt and an arrow key.
class ConfusionView : public QTableView {
    Q_OBJECT

public:
    explicit ConfusionView(QWidget* parent = nullptr);

    /// @param model  not owned.
    void setConfusionModel(ConfusionModel* model);
    /// The color of full cells.
    void setColor(const QColor& color);

    /// The complete picture with its headers, regardless of scrolling; sides at most `maxExtent`
    /// pixels.
    QImage picture(int maxExtent = 4000);

Q_SIGNALS:
    /// Labels of the cell.
    void cellChosen(std::size_t truth, std::size_t choice);
    /// A genre is to have another place, as a row and as a column.
    void genreMoved(int from, int to);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void choose(const QModelIndex& index);
    void moveGenre(int from, int to);
    bool moveByKey(const QKeyEvent& event);
    void measure();

    QColor color_;
};

} // namespace genrescope
