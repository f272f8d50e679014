using System.Buffers;
using System.Runtime.InteropServices;
using ReportExtractor.Documents;

namespace ReportExtractor.Readers.Input;

/// <summary>
/// The bytes of an input while it is read. Their array is rented: a report has some hundred kilobytes, and a new array of that size for
/// each makes the runtime collect the memory of the whole process again and again.
/// </summary>
internal sealed class InputBytes : IDisposable
{
    /// <summary>Bytes read at once: enough that few reads are needed, so little that a cancellation is noticed soon.</summary>
    private const int Block = 64 * 1024;

    /// <summary>The largest array rented: larger ones are rare, and not worth keeping.</summary>
    private const int LargestRented = 1024 * 1024;

    private byte[] _bytes;
    private int _length;

    private InputBytes(int size) => _bytes = Rent(size);

    /// <summary>The bytes. They must not be used after this object is disposed.</summary>
    public ReadOnlyMemory<byte> Memory => _bytes.AsMemory(0, _length);

    /// <summary>Reads a stream to its end. If its length is known, no more is read: a file that grows is read as it was.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="cancellationToken">Cancellation token.</param>
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
        Return(_bytes);
        (_bytes, _length) = ([], 0);
    }

    private static byte[] Rent(int size) => size <= LargestRented
        ? ArrayPool<byte>.Shared.Rent(size)
        : GC.AllocateUninitializedArray<byte>(size);

    private static void Return(byte[] bytes)
    {
        if (bytes.Length <= LargestRented)
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private Span<byte> Room(int most)
    {
        if (_length == _bytes.Length)
        {
            var larger = Rent((int)Math.Min(most, _length * 2L));
            Memory.CopyTo(larger);
            Return(_bytes);
            _bytes = larger;
        }

        return _bytes.AsSpan(_length, Math.Min(_bytes.Length, most) - _length);
    }
}
