#pragma once

#include "ui/models/value_table_model.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace genrescope {

class ChartView;

/// A chart with its title, room for controls, and a menu to show it as a table and to export its
/// picture or numbers.
class ChartPanel : public QWidget {
    Q_OBJECT

public:
    /// Takes ownership of the chart.
    explicit ChartPanel(ChartView* chart, QWidget* parent = nullptr);

    /// Puts a control between the title and the menu.
    void addControl(QWidget* control);
    /// Shows the chart's title again after it was changed.
    void updateTitle();

    bool showsTable() const;
    void setShowsTable(bool shows);

Q_SIGNALS:
    void failed(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addMenu();
    void retranslate();
    void save(const QString& filter, const QString& suffix, const QByteArray& content);

    ChartView* chart_;
    QLabel* title_;
    QHBoxLayout* header_ = nullptr;
    QToolButton* menuButton_;
    QAction* asTable_;
    QAction* asPng_;
    QAction* asSvg_;
    QAction* asCsv_;
    QAction* copy_;
    QStackedWidget* stack_;
    QTableView* tableView_;
    ValueTableModel* tableModel_;
};

} // namespace genrescope
