#pragma once

#include "ui/presenters/dataset_presenter.h"

#include <QObject>
#include <QString>

class QWidget;

namespace genrescope {

/// A kind of dataset that can be chosen on the Dataset page: what it asks for, and what is to be
/// prepared then.
class DatasetKind : public QObject {
    Q_OBJECT

public:
    /// @param parent  where its widgets are put.
    explicit DatasetKind(QWidget* parent);

    /// Where the music comes from and, separately, how it is read.
    QWidget* source() const { return source_; }
    QWidget* options() const { return options_; }

    virtual QString title() const = 0;
    virtual void setVisible(bool visible);
    /// Width of the widest name of an option, to align other rows with them.
    virtual int labelWidth() const { return 0; }
    /// Whether it can be prepared.
    virtual bool isComplete() const = 0;
    /// The reader and its values.
    virtual void fill(DatasetRequest& request) const = 0;
    /// Where it is prepared unless a person chooses another place; empty: where others are.
    virtual QString usualWorkspace() const { return {}; }
    virtual void retranslate() = 0;

Q_SIGNALS:
    /// It can be prepared, or no longer.
    void changed();
    /// The path of the music.
    void musicChanged(const QString& path);

private:
    QWidget* source_;
    QWidget* options_;
};

} // namespace genrescope
