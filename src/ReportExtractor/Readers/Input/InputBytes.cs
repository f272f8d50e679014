using System.Buffers;
using System.Runtime.InteropServices;
using ReportExtractor.Documents;

namespace ReportExtractor.Readers.Input;

/// <summary>
/// The bytes of an input, held while it is read. Their array is borrowed: a report has some hundred kilobytes, and new arrays of that
/// size, one for each, make the runtime collect the memory of the whole process again and again.
/// </summary>
internal sealed class InputBytes : IDisposable
{
    private const int Block = 64 * 1024;

    /// <summary>Larger arrays are rare, and not worth being kept.</summary>
    private const int LargestBorrowed = 1024 * 1024;

    private byte[] _bytes;
    private int _length;

    private InputBytes(int size) => _bytes = Take(size);

    /// <summary>The bytes; nobody may hold them when this is disposed of.</summary>
    public ReadOnlyMemory<byte> Memory => _bytes.AsMemory(0, _length);

    /// <summary>Reads a stream to its end. Where the length is known no more than that is read: one that grows meanwhile is read as it was.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static InputBytes ReadToEnd(Stream stream, CancellationToken cancellationToken)
    {
        var most = stream.CanSeek ? (int)Math.Clamp(stream.Length - stream.Position, 0, Array.MaxLength) : Array.MaxLength;
        var input = new InputBytes(stream.CanSeek ? most : Block);
        while (input._length < most)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var room = input.Room(most);
            var count = stream.Read(room[..Math.Min(room.Length, Block)]);
            if (count == 0)
            {
                break;
            }

            input._length += count;
        }

        return input;
    }

    /// <summary>Opens bytes as a stream.</summary>
    /// <param name="bytes">The bytes.</param>
    public static MemoryStream Open(ReadOnlyMemory<byte> bytes) => MemoryMarshal.TryGetArray(bytes, out var segment)
        ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
        : new MemoryStream(bytes.ToArray(), writable: false);

    /// <inheritdoc/>
    public void Dispose()
    {
        GiveBack(_bytes);
        (_bytes, _length) = ([], 0);
    }

    private static byte[] Take(int size) => size <= LargestBorrowed ? ArrayPool<byte>.Shared.Rent(size) : GC.AllocateUninitializedArray<byte>(size);

    private static void GiveBack(byte[] bytes)
    {
        if (bytes.Length <= LargestBorrowed)
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private Span<byte> Room(int most)
    {
        if (_length == _bytes.Length)
        {
            var larger = Take((int)Math.Min(most, _length * 2L));
            Memory.CopyTo(larger);
            GiveBack(_bytes);
            _bytes = larger;
        }

        return _bytes.AsSpan(_length, Math.Min(_bytes.Length, most) - _length);
    }
}
