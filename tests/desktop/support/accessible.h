#pragma once

#include <QDBusConnection>
#include <QRect>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace genrescope::test {

/// A part of a running program as screen readers see it: an object on the accessibility bus. Its
/// state is queried each time.
class Accessible {
public:
    enum class State {
        Checked = 4,
        Enabled = 8,
        Focusable = 11,
        Focused = 12,
        Selected = 23,
        Showing = 25,
        Visible = 30
    };

    /// Nothing.
    Accessible();
    /// The root of the program that runs as `process`; nothing if it is not on the bus yet.
    static Accessible program(const QDBusConnection& bus, qint64 process);

    explicit operator bool() const { return !path_.isEmpty(); }
    bool operator==(const Accessible& other) const
    {
        return service_ == other.service_ && path_ == other.path_;
    }

    QString name() const;
    QString description() const;
    /// AT-SPI's own names: "push button", "slider".
    QString role() const;
    bool is(State state) const;
    QStringList interfaces() const;
    /// On the screen, pixels.
    QRect rectangle() const;
    /// Nothing without the interface Value.
    std::optional<double> value() const;
    std::optional<double> maximum() const;
    /// False without the interface Value.
    bool setValue(double value) const;
    /// Does what a click would, also where it is not visible. False without the interface Action.
    bool press() const;
    /// Nothing without the interface Text.
    std::optional<QString> text() const;

    std::vector<Accessible> children() const;
    /// The first visible descendant for which it is true. Rows of tables and trees are not
    /// searched.
    Accessible find(const std::function<bool(const Accessible&)>& wanted) const;
    Accessible find(const QString& role, const QString& name) const;
    /// Calls a function for all parts below this one, rows included.
    void visit(const std::function<void(const Accessible&)>& visitor) const;

private:
    Accessible(const QDBusConnection& bus, QString service, QString path);

    QDBusMessage call(const QString& interface, const QString& method,
                      const QVariantList& arguments = {}) const;
    QVariant property(const QString& interface, const QString& name) const;

    QDBusConnection bus_;
    QString service_;
    QString path_;
};

} // namespace genrescope::test
