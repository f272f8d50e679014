using System.Text;

namespace ReportExtractor.Scoring.Sources.Files;

/// <summary>Reads lines as bytes. One line is in memory at a time.</summary>
/// <param name="stream">The file.</param>
/// <param name="longest">The longest line that is read.</param>
internal sealed class ByteLines(Stream stream, int longest = ByteLines.DefaultLongest)
{
    /// <summary>
    /// A thousand records: a few megabytes of compressed file may hold a line of gigabytes, and no line of records is so long.
    /// </summary>
    public const int DefaultLongest = 64 * 1024 * 1024;

    /// <summary>A record has some fifty kilobytes.</summary>
    private byte[] _buffer = new byte[256 * 1024];

    private int _start;
    private int _end;
    private bool _isAtEnd;

    /// <summary>The number of lines that were read.</summary>
    public int Count { get; private set; }

    /// <summary>The longest line that is read.</summary>
    public int Longest => longest;

    /// <summary>The first bytes of the file.</summary>
    /// <param name="count">How many at least, if the file has them.</param>
    public ReadOnlySpan<byte> Head(int count)
    {
        while (_end - _start < count && Fill())
        {
        }

        return _buffer.AsSpan(_start, _end - _start);
    }

    /// <summary>Goes behind bytes that <see cref="Head"/> showed.</summary>
    /// <param name="count">How many.</param>
    public void Skip(int count) => _start += count;

    /// <summary>Reads a line.</summary>
    /// <returns>The line without white space around it, which holds until the next one is read; null at the end.</returns>
    /// <exception cref="LineTooLongException">It is too long.</exception>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    public ReadOnlyMemory<byte>? Read()
    {
        var length = LengthOfNext();
        if (length == 0 && _start == _end)
        {
            return null;
        }

        Count++;
        var line = _buffer.AsMemory(_start, length);
        _start = Math.Min(_end, _start + length + 1);
        return line[Ascii.Trim(line.Span)];
    }

    /// <summary>Reads on until the whole line is in the buffer.</summary>
    private int LengthOfNext()
    {
        for (var searched = 0; ;)
        {
            var found = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (found >= 0)
            {
                return searched + found;
            }

            searched = _end - _start;
            if (searched > longest)
            {
                throw new LineTooLongException();
            }

            if (!Fill())
            {
                return searched;
            }
        }
    }

    private bool Fill()
    {
        if (_isAtEnd)
        {
            return false;
        }

        if (_end == _buffer.Length)
        {
            var held = _end - _start;
            var buffer = held > _buffer.Length / 2 ? new byte[_buffer.Length * 2] : _buffer;
            _buffer.AsSpan(_start, held).CopyTo(buffer);
            (_buffer, _start, _end) = (buffer, 0, held);
        }

        var count = stream.Read(_buffer.AsSpan(_end));
        _end += count;
        _isAtEnd = count == 0;
        return !_isAtEnd;
    }
}
