using System.Buffers.Binary;
using System.Text;
using ReportExtractor.Panel.Tables;

namespace ReportExtractor.Panel.Outputs.Stata;

/// <summary>
/// Writes a file in Stata's format 118, which Stata 14 and later read (https://www.stata.com/help.cgi?dta). It is written from begin to
/// end, so the number of rows and the widths of texts must be known before.
/// </summary>
internal sealed class StataFile : ITableOutput<ReportRow>
{
    // The widths of fields in format 118: names, formats and labels with the zero behind them.
    private const int NameWidth = 129;
    private const int FormatWidth = 57;
    private const int LabelWidth = 321;

    private const ushort DoubleType = 65526;

    private readonly IReadOnlyList<StataVariable> _variables;
    private readonly Stream _stream;
    private readonly byte[] _row;
    private readonly byte[] _tail;
    private readonly long _rows;
    private long _written;

    /// <summary>Writes everything in front of the data.</summary>
    /// <param name="variables">The variables.</param>
    /// <param name="labels">The value labels.</param>
    /// <param name="title">The label of the file.</param>
    /// <param name="rows">The number of rows.</param>
    /// <param name="stream">Where to write. Stays open.</param>
    public StataFile(
        IReadOnlyList<StataVariable> variables, IReadOnlyList<StataLabels> labels, string title, long rows, Stream stream)
    {
        _variables = variables;
        _stream = stream;
        _rows = rows;
        _row = new byte[variables.Sum(WidthOf)];
        byte[][] sections =
        [
            Section("variable_types", UInt16s(variables.Select(TypeOf))),
            Section("varnames", Fields(variables.Select(variable => variable.Name), NameWidth)),
            Section("sortlist", new byte[2 * (variables.Count + 1)]),
            Section("formats", Fields(variables.Select(FormatOf), FormatWidth)),
            Section("value_label_names", Fields(variables.Select(variable => variable.ValueLabel ?? ""), NameWidth)),
            Section("variable_labels", Fields(variables.Select(variable => StataText.Cut(variable.Label, StataText.MaxLabel)), LabelWidth)),
            Section("characteristics", [.. variables.Where(variable => variable.Key is not null).SelectMany(Characteristic)]),
        ];
        var valueLabels = Section("value_labels", [.. labels.SelectMany(ValueLabel)]);
        _tail = [.. "</data>"u8, .. Section("strls", []), .. valueLabels, .. "</stata_dta>"u8];
        var head = Head(title);
        byte[] begin = [.. head, .. Map(head.Length, sections, valueLabels.Length)];
        stream.Write(begin);
        Array.ForEach(sections, section => stream.Write(section));
        stream.Write("<data>"u8);
    }

    /// <inheritdoc/>
    public void Add(ReportRow row)
    {
        Array.Clear(_row);
        var rest = _row.AsSpan();
        foreach (var variable in _variables)
        {
            var width = WidthOf(variable);
            if (variable.TextBytes is null)
            {
                BinaryPrimitives.WriteInt64LittleEndian(rest, variable.Number(row));
            }
            else if (variable.Text(row) is { } text)
            {
                StataText.Put(text, rest[..width]);
            }

            rest = rest[width..];
        }

        _stream.Write(_row);
        _written++;
    }

    /// <inheritdoc/>
    public void End()
    {
        if (_written != _rows)
        {
            throw new InvalidOperationException($"{_rows} rows were announced, and {_written} written.");
        }

        _stream.Write(_tail);
        _stream.Flush();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // The stream belongs to the caller.
    }

    private byte[] Head(string title)
    {
        var label = Encoding.UTF8.GetBytes(StataText.Cut(title, StataText.MaxLabel));
        return
        [
            .. "<stata_dta><header><release>118</release><byteorder>LSF</byteorder><K>"u8, .. UInt16s([(ushort)_variables.Count]),
            .. "</K><N>"u8, .. UInt64s([_rows]), .. "</N><label>"u8, .. UInt16s([(ushort)label.Length]), .. label,
            .. "</label><timestamp>"u8, 0, .. "</timestamp></header>"u8,
        ];
    }

    /// <summary>The offsets of all sections, themselves a section.</summary>
    private byte[] Map(int headLength, byte[][] sections, int valueLabelsLength)
    {
        const int entries = 14;
        List<long> offsets = [0, headLength, headLength + "<map></map>".Length + (8 * entries)];
        foreach (var section in sections)
        {
            offsets.Add(offsets[^1] + section.Length);
        }

        var data = offsets[^1];
        var strls = data + "<data></data>".Length + (_rows * _row.Length);
        var valueLabels = strls + "<strls></strls>".Length;
        var end = valueLabels + valueLabelsLength;
        return Section("map", UInt64s([.. offsets, strls, valueLabels, end, end + "</stata_dta>".Length]));
    }

    private static int WidthOf(StataVariable variable) => variable.TextBytes is { } bytes ? Math.Max(1, bytes) : sizeof(double);

    private static ushort TypeOf(StataVariable variable) => variable.TextBytes is null ? DoubleType : (ushort)WidthOf(variable);

    private static string FormatOf(StataVariable variable) =>
        variable.TextBytes is null ? variable.HasDecimals ? "%16.2f" : "%12.0g"
        : $"%-{Math.Min(WidthOf(variable), 40)}s";

    /// <summary>The key of a figure, kept in the file as a characteristic: <c>char list x[key]</c> shows it.</summary>
    private static byte[] Characteristic(StataVariable variable)
    {
        byte[] content =
        [
            .. Fields([variable.Name], NameWidth), .. Fields(["key"], NameWidth), .. Encoding.UTF8.GetBytes(variable.Key!), 0,
        ];
        return [.. "<ch>"u8, .. Int32s([content.Length]), .. content, .. "</ch>"u8];
    }

    private static byte[] ValueLabel(StataLabels labels)
    {
        List<int> offsets = [];
        List<byte> words = [];
        foreach (var (_, word) in labels.Words)
        {
            offsets.Add(words.Count);
            words.AddRange([.. Encoding.UTF8.GetBytes(word), 0]);
        }

        byte[] table =
        [
            .. Int32s([offsets.Count, words.Count]), .. Int32s(offsets), .. Int32s(labels.Words.Select(word => word.Number)), .. words,
        ];
        return [.. "<lbl>"u8, .. Int32s([table.Length]), .. Fields([labels.Name], NameWidth), 0, 0, 0, .. table, .. "</lbl>"u8];
    }

    private static byte[] Section(string name, byte[] content) =>
        [.. Encoding.ASCII.GetBytes($"<{name}>"), .. content, .. Encoding.ASCII.GetBytes($"</{name}>")];

    private static byte[] Fields(IEnumerable<string> texts, int width)
    {
        List<byte> bytes = [];
        foreach (var text in texts)
        {
            var field = new byte[width];
            StataText.Put(text, field.AsSpan(..^1));
            bytes.AddRange(field);
        }

        return [.. bytes];
    }

    private static byte[] UInt16s(IEnumerable<ushort> numbers) => Each(numbers, 2, BinaryPrimitives.WriteUInt16LittleEndian);

    private static byte[] Int32s(IEnumerable<int> numbers) => Each(numbers, 4, BinaryPrimitives.WriteInt32LittleEndian);

    private static byte[] UInt64s(IEnumerable<long> numbers) => Each(numbers, 8, BinaryPrimitives.WriteInt64LittleEndian);

    private static byte[] Each<TNumber>(IEnumerable<TNumber> numbers, int size, PutNumber<TNumber> put)
    {
        List<byte> bytes = [];
        var one = new byte[size];
        foreach (var number in numbers)
        {
            put(one, number);
            bytes.AddRange(one);
        }

        return [.. bytes];
    }

    private delegate void PutNumber<in TNumber>(Span<byte> bytes, TNumber number);
}
