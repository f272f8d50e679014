using ReportExtractor.Problems;

namespace ReportExtractor.Readers.Input;

/// <summary>A stream with a limit on its bytes: a few kilobytes may inflate to gigabytes.</summary>
/// <param name="inner">The stream.</param>
/// <param name="most">The most bytes. Another one ends the reading with an <see cref="UnreadableDocumentException"/>.</param>
internal sealed class BoundedStream(Stream inner, long most) : ForwardStream(inner)
{
    /// <inheritdoc/>
    protected override void Observe(ReadOnlySpan<byte> bytes)
    {
        if (Position > most)
        {
            throw new UnreadableDocumentException(ProblemCodes.TooLarge, Messages.PartTooLarge(most));
        }
    }
}
