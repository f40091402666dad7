package io.weldgate.report;

import io.weldgate.report.PermitSheet.CheckDone;
import io.weldgate.report.PermitSheet.GasTest;
import io.weldgate.report.PermitSheet.Measure;
import io.weldgate.report.PermitSheet.Photo;
import io.weldgate.report.PermitSheet.Signature;
import io.weldgate.report.PermitSheet.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A permit on paper, of which one thing after the other can be changed. */
final class SheetFixture {

    private String welders = "王焊　特种作业操作证 T150621198001101019 有效期至2029-03-01";
    private String content = "更换 3 号泵出口管线法兰，焊接 DN80 短节 2 处";
    private String hazards = "火灾、爆炸、灼烫、高处坠落";
    private String declared = "✓ 已在现场核验作业票\n✓ 已进行安全交底";
    private List<Photo> photos = List.of();
    private List<Signature> signatures = Stream.of("作业负责人意见\nWork leader", "所在单位意见\nUnit in charge of the place",
            "安全管理部门意见\nSafety department", "动火审批人意见\nApprover", "动火前，岗位当班班长验票情况\nShift leader, permit checked",
            "完工验收\nAcceptance after the work")
            .map(role -> new Signature(role.replace("\n", "\n<style size='6'>") + "</style>", "",
                    "签字：\n　　　　　" + Wording.BLANK_TIME)).toList();

    static SheetFixture aSheet() {
        return new SheetFixture();
    }

    SheetFixture weldedBy(String names) {
        welders = names;
        return this;
    }

    SheetFixture content(String text) {
        content = text;
        return this;
    }

    SheetFixture hazards(String text) {
        hazards = text;
        return this;
    }

    SheetFixture declared(String lines) {
        declared = lines;
        return this;
    }

    SheetFixture photos(int number, byte[] jpeg) {
        photos = IntStream.rangeClosed(1, number).mapToObj(i -> new Photo(jpeg, "拍摄 taken 2026-11-21 09:0" + i
                + "  40.45001, 110.09002\nSHA-256 " + "0123456789abcdef".repeat(4))).toList();
        return this;
    }

    PermitSheet sheet() {
        return new PermitSheet(values(), List.of(new GasTest("2026-11-21 08:40", "泵体上部", "丙烷", "0.02", "20.9", "卫测")),
                measures(), signatures, List.of(new CheckDone("审批核验\n<style size='6'>Approval check</style>",
                declared, "吴看",
                        "2026-11-21 09:00\n40.45001, 110.09002", photos)), photos.isEmpty() ? "没有照片 no photos" : "");
    }

    private static List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        for (int i = 1; i <= 16; i++) {
            measures.add(new Measure(String.valueOf(i), "第" + i + "项措施已落实", i % 3 == 0 ? "否" : "是", "王焊"));
        }
        return measures;
    }

    private Values values() {
        return new Values("HW-20261121-7K3M9QWX", "已签发 Issued", "", "危险化学品企业 hazardous chemicals", "达拉特旗示范装备制造有限公司",
                "达拉特旗示范装备制造有限公司", "二期工地", "2026年11月21日 08时05分", content, "罐区　3 号泵房东侧", "□ 特级　　✓ 一级　　□ 二级",
                "焊条电弧焊", welders, "动火人王*　　监护人吴*", "王焊", "吴看", "M-0011　防爆区弧焊机11号", "高处作业 GC-20261121-03",
                hazards, "自 2026年11月21日 09时00分 起\n至 2026年11月21日 15时00分 止", "设接火斗，配专人监护", "灭火器（具） 2", "吴看", "",
                "王*　　电话：", "打印 Printed 2026-11-21 08:55  冯安全", "http://localhost:8080/v/HW-20261121-7K3M9QWX");
    }
}
