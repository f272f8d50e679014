using System.Text;

namespace ReportExtractor.Cli.Terminal;

/// <summary>
/// Writes text that may hold anything from documents and file names; see <see cref="SafeText"/>. A text that is written as a line stays
/// one line.
/// </summary>
/// <param name="inner">Where to write.</param>
internal sealed class SafeWriter(TextWriter inner) : TextWriter(inner.FormatProvider)
{
    /// <summary>A writer around another, which stays the owner of what it writes to.</summary>
    /// <param name="inner">Where to write.</param>
    public static TextWriter Around(TextWriter inner) => new SafeWriter(inner);

    /// <inheritdoc/>
    public override Encoding Encoding => inner.Encoding;

    /// <inheritdoc/>
    public override void Write(char value) => inner.Write(SafeText.Lines(value.ToString()));

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => inner.Write(SafeText.Lines(new string(buffer, index, count)));

    /// <inheritdoc/>
    public override void Write(string? value) => inner.Write(SafeText.Lines(value));

    /// <inheritdoc/>
    public override void WriteLine() => inner.WriteLine();

    /// <inheritdoc/>
    public override void WriteLine(string? value) => inner.WriteLine(SafeText.Of(value));

    /// <inheritdoc/>
    public override void WriteLine(object? value) => WriteLine(value?.ToString());

    /// <inheritdoc/>
    public override void Flush() => inner.Flush();
}
