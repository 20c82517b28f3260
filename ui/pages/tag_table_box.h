#pragma once

#include "core/runs/tag_tables.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QToolButton;

namespace genrescope {

class PathPicker;
class SmallNumberBox;

/// Tables of teachers' tags: a path each and, where there are several or it is not 1, how much its
/// teacher counts.
class TagTableBox : public QWidget {
    Q_OBJECT

public:
    explicit TagTableBox(QWidget* parent = nullptr);

    /// Those that have a path.
    TagTables tables() const;
    void setTables(const TagTables& tables);
    /// What screen readers say about the field.
    void setAccessible(const QString& name, const QString& description);

Q_SIGNALS:
    void tablesChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        QWidget* widget = nullptr;
        PathPicker* path = nullptr;
        /// Its weight, and the button that removes it.
        QWidget* bar = nullptr;
        QLabel* label = nullptr;
        SmallNumberBox* weight = nullptr;
        QToolButton* remove = nullptr;
    };

    /// Empty paths included.
    std::vector<WeightedTable> rows() const;
    /// One row at least: the first one stays, so that the focus has a place.
    void setRows(const std::vector<WeightedTable>& rows);
    void addRow();
    void chooseAnother();
    void remove(const QWidget* row);
    QStringList filters() const;
    void retranslate();

    QString name_;
    QString description_;
    std::vector<Row> rows_;
    QPushButton* add_;
};

} // namespace genrescope
