using System.IO.Hashing;
using ReportExtractor.Readers.Input;

namespace ReportExtractor.Readers.Word.Packages;

/// <summary>
/// A part of a package, compared with its checksum in the archive (APPNOTE.TXT §4.4.7) when it has been read: a changed bit may make
/// another digit of one.
/// </summary>
/// <param name="inner">The part.</param>
/// <param name="expected">The checksum, or null if it is not known.</param>
internal sealed class CheckedStream(Stream inner, uint? expected) : ForwardStream(inner)
{
    private readonly Crc32 _checksum = new();

    /// <summary>Reads the rest of the part and compares the checksum.</summary>
    /// <exception cref="InvalidDataException">It is another one.</exception>
    public void Verify()
    {
        Span<byte> rest = stackalloc byte[4096];
        while (Read(rest) > 0)
        {
        }

        if (expected is { } checksum && _checksum.GetCurrentHashAsUInt32() != checksum)
        {
            throw new InvalidDataException("The checksum of a part does not match its content");
        }
    }

    /// <inheritdoc/>
    protected override void Observe(ReadOnlySpan<byte> bytes) => _checksum.Append(bytes);
}
