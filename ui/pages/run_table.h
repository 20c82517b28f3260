#pragma once

#include <QWidget>

class QAction;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace genrescope {

class ColumnFit;
class RunTableModel;

/// The table of runs with its filter, "only differences", and commands for a run: use its settings,
/// start from it, resume it, delete it, undo the deletion.
class RunTable : public QWidget {
    Q_OBJECT

public:
    /// @param model  not owned.
    explicit RunTable(RunTableModel& model, QWidget* parent = nullptr);

    /// Folder of the chosen run; empty if none is.
    QString current() const;
    void setCurrent(const QString& folder);

    /// Offers to undo the deletion of a run.
    void showUndo(const QString& folder);
    void hideUndo();

    /// Whether nothing trains, so that a run can be resumed.
    void setIdle(bool idle);

Q_SIGNALS:
    void currentChanged(const QString& folder);
    void removeRequested(const QString& folder);
    void settingsRequested(const QString& folder);
    /// New runs are to start from its encoder.
    void startFromRequested(const QString& folder);
    void resumeRequested(const QString& folder);
    void undoRequested(const QString& folder);

protected:
    void changeEvent(QEvent* event) override;

private:
    /// A command for the selected run, in the bar and in the table's menu.
    struct Command {
        QAction* action = nullptr;
        QPushButton* button = nullptr;

        void enable(bool possible) const;
        void setText(const QString& text, const QString& tip) const;
    };

    Command makeCommand();
    void arrangeTable();
    QWidget* makeUndoBar();
    void connectActions();
    void connectModel();
    void updateColumns();
    void updateCommands();
    void retranslate();

    RunTableModel& model_;
    QSortFilterProxyModel* sorted_;
    QLabel* title_;
    QLineEdit* filter_;
    QCheckBox* onlyDifferences_;
    Command use_;
    /// In the menu only.
    QAction* startFrom_;
    Command resume_;
    Command remove_;
    QTableView* table_;
    ColumnFit* columns_;
    QWidget* undoBar_;
    QLabel* undoText_;
    QPushButton* undo_;
    QString undoFolder_;
    bool idle_ = false;
};

} // namespace genrescope
