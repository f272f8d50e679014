using System.Buffers.Binary;
using System.Text;
using ReportExtractor.WordBinary.Streams;

namespace ReportExtractor.WordBinary.Lists;

/// <summary>The numbered lists and their instances (MS-DOC §2.5.6, fcPlfLst, fcPlfLfo; §3.7).</summary>
internal sealed class ListTable
{
    // Number of levels of a list that is not simple (MS-DOC §2.9.147).
    private const int Levels = 9;

    // The lengths of LSTF, LVLF, LFO and the fixed part of LFOLVL (MS-DOC §2.9.147, §2.9.150, §2.9.131, §2.9.133).
    private const int ListLength = 28;
    private const int LevelLength = 28;
    private const int InstanceLength = 16;
    private const int OverrideLength = 8;

    // The value of sprmPIlfo for no list. Higher values are negated instances (MS-DOC §2.6.2).
    private const int NoList = 0xF801;

    private readonly Dictionary<int, WordListLevel[]> _lists = [];
    private readonly List<(int List, WordListLevel[] Levels)> _instances = [];

    private ListTable()
    {
    }

    /// <summary>Reads the lists.</summary>
    /// <param name="block">The file information block.</param>
    /// <param name="table">The table stream.</param>
    /// <exception cref="WordBinaryException">The lists are broken.</exception>
    public static ListTable Read(FileInformationBlock block, WordStream table)
    {
        var lists = new ListTable();
        if (!block.Lists.IsEmpty && !block.ListInstances.IsEmpty)
        {
            lists.ReadLists(block.Lists, table);
            lists.ReadInstances(block.ListInstances, table);
        }

        return lists;
    }

    /// <summary>Finds the list position of a paragraph.</summary>
    /// <param name="written">The list instance as stored in the paragraph's formatting.</param>
    /// <param name="level">The level, from 0.</param>
    public WordListItem? Find(ushort written, byte level)
    {
        var instance = written > NoList ? 0x10000 - written : written;
        if (instance == 0 || instance == NoList || instance > _instances.Count || level >= Levels)
        {
            return null;
        }

        var (list, levels) = _instances[instance - 1];
        return level < levels.Length ? new WordListItem(list, instance, level, levels) : null;
    }

    /// <summary>Reads the lists. The levels of all lists follow them, outside of the stated length.</summary>
    private void ReadLists(TablePlace place, WordStream table)
    {
        var count = table.UInt16(place.Offset);
        var at = (long)place.Offset + sizeof(ushort) + (count * ListLength);
        for (var i = 0; i < count; i++)
        {
            var list = table.Slice((long)place.Offset + sizeof(ushort) + (i * ListLength), ListLength);
            var isSimple = (list[26] & 1) != 0;
            var levels = new WordListLevel[isSimple ? 1 : Levels];
            for (var level = 0; level < levels.Length; level++)
            {
                levels[level] = ReadLevel(table, ref at);
            }

            _lists.TryAdd(BinaryPrimitives.ReadInt32LittleEndian(list), levels);
        }
    }

    private void ReadInstances(TablePlace place, WordStream table)
    {
        var count = table.Int32(place.Offset);
        var at = (long)place.Offset + sizeof(int) + ((long)count * InstanceLength);
        for (var i = 0; i < count; i++)
        {
            var instance = table.Slice((long)place.Offset + sizeof(int) + ((long)i * InstanceLength), InstanceLength);
            var list = BinaryPrimitives.ReadInt32LittleEndian(instance);
            var overrides = instance[12];
            var levels = _lists.GetValueOrDefault(list) ?? [];
            if (overrides > 0)
            {
                levels = [.. levels];
            }

            // A position that is ignored, then the overrides (MS-DOC §2.9.132, LFOData).
            at += sizeof(int);
            for (var o = 0; o < overrides; o++)
            {
                ReadOverride(table, ref at, levels);
            }

            _instances.Add((list, levels));
        }
    }

    private static void ReadOverride(WordStream table, ref long at, WordListLevel[] levels)
    {
        var start = table.Int32(at);
        var flags = table.Int32(at + sizeof(int));
        at += OverrideLength;
        var level = flags & 0xF;
        var startsOver = (flags & 0x10) != 0;
        var formatted = (flags & 0x20) != 0 ? ReadLevel(table, ref at) : null;
        if (level >= levels.Length)
        {
            return;
        }

        if (formatted is not null)
        {
            levels[level] = formatted;
        }

        if (startsOver)
        {
            levels[level] = levels[level] with { StartOver = formatted?.Start ?? start };
        }
    }

    private static WordListLevel ReadLevel(WordStream table, ref long at)
    {
        var fixedPart = table.Slice(at, LevelLength);
        var flags = fixedPart[5];

        // The formatting of the number and its paragraph is in between.
        var text = at + LevelLength + fixedPart[24] + fixedPart[25];
        var length = table.UInt16(text);
        var characters = table.Slice(text + sizeof(ushort), length * 2L);
        at = text + sizeof(ushort) + (length * 2L);
        var start = BinaryPrimitives.ReadInt32LittleEndian(fixedPart);
        return new WordListLevel(start, fixedPart[4], Template(characters, fixedPart.Slice(6, Levels)))
        {
            IsLegal = (flags & 0x04) != 0,
            RestartAfter = (flags & 0x08) != 0 ? fixedPart[26] : null,
        };
    }

    /// <summary>
    /// The text of a number. Placeholders are level indexes from 0, at positions counted from 1 (MS-DOC §2.9.150, rgbxchNums).
    /// </summary>
    private static string Template(ReadOnlySpan<byte> characters, ReadOnlySpan<byte> places)
    {
        var text = new StringBuilder(characters.Length);
        for (var i = 0; i < characters.Length / 2; i++)
        {
            var c = (char)BinaryPrimitives.ReadUInt16LittleEndian(characters[(i * 2)..]);
            if (c < Levels && i < byte.MaxValue && places.Contains((byte)(i + 1)))
            {
                text.Append('%').Append((char)('1' + c));
            }
            else if (c >= ' ')
            {
                text.Append(c);
            }
        }

        return text.ToString();
    }
}
