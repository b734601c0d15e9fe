"""Chinese figures: each noun, comparator, period and duty in one frame of a clause."""

from __future__ import annotations

import pytest

from clauses import framed, said

# A frame of a clause, what its one rule must say, and the words that fill it: where these differ
# in meaning, each with its own.
FRAMES = [
    (
        "{0}超过1000万{1}的，应当取得许可方的书面授权。",
        "",
        """
        营收 | 元 | revenue
        总营收 | 元 | revenue
        年度总收入 | 元 | revenue
        年销售额 | 元 | revenue
        年流水 | 元 | revenue
        交易额 | 元 | revenue
        GMV | 元 | revenue
        年产值 | 元 | revenue
        营业总收入 | 元 | revenue
        主营业务收入 | 元 | revenue
        年化营收 | 元 | revenue
        税前收入 | 元 | revenue
        净收入 | 元 | revenue
        经营所得 | 元 | revenue
        月均流水 | 元 | revenue
        商业收入 | 元 | revenue
        年收入总额 | 元 | revenue
        月活 |  | monthly-active-users
        月活用户 |  | monthly-active-users
        月活人数 | 人 | monthly-active-users
        月活跃用户数量 |  | monthly-active-users
        月度活跃用户 | 人 | monthly-active-users
        月均活跃用户数 |  | monthly-active-users
        每月活跃用户 |  | monthly-active-users
        月活账户 | 个 | monthly-active-users
        月独立访客 | 人 | monthly-active-users
        日活 |  | daily-active-users
        日活量 |  | daily-active-users
        日活用户数 |  | daily-active-users
        日均活跃用户 |  | daily-active-users
        DAU |  | daily-active-users
        日活跃用户峰值 |  | daily-active-users
        用户数 |  | users
        用户总量 |  | users
        注册用户 | 人 | users
        注册会员数 |  | users
        付费用户数 |  | users
        客户数量 |  | users
        终端用户数 |  | users
        企业用户数 |  | users
        粉丝数 |  | users
        激活用户数 |  | users
        账号数 | 个 | users
        席位数 | 个 | users
        员工 | 人 | employees
        员工人数 | 人 | employees
        在职员工 | 人 | employees
        团队规模 | 人 | employees
        从业人员 | 人 | employees
        正式员工总数 | 人 | employees
        公司人数 | 人 | employees
        部署设备 | 台 | devices
        终端设备数 | 台 | devices
        出货量 | 台 | devices
        设备激活量 | 台 | devices
        装机量 | 台 | devices
        机器人销量 | 台 | devices
        车辆装机量 | 辆 | devices
        智能终端出货量 | 部 | devices
        累计融资 | 元 | funding
        融资金额 | 元 | funding
        累计融资总额 | 元 | funding
        估值 | 元 | valuation
        最新估值 | 元 | valuation
        市值 | 元 | valuation
        访问量 | 次 | visits
        月访问量 | 次 | visits
        月播放量 | 次 | visits
        下载量 | 次 | visits
        日均PV |  | visits
        月浏览量 | 次 | visits
        调用量 | 次 | api-calls
        月调用次数 | 次 | api-calls
        日调用量 | 次 | api-calls
        API请求数 | 次 | api-calls
        月推理次数 | 次 | api-calls
    """,
    ),
    (
        "年营业收入{0}的，应当取得许可方的书面授权。",
        "",
        """
        超过1亿元 | revenue gt 100000000
        超1亿元 | revenue gt 100000000
        大于1亿元 | revenue gt 100000000
        高于1亿元 | revenue gt 100000000
        突破1亿元 | revenue gt 100000000
        逾1亿元 | revenue gt 100000000
        多于1亿元 | revenue gt 100000000
        达到1亿元 | revenue gteq 100000000
        达1亿元 | revenue gteq 100000000
        不低于1亿元 | revenue gteq 100000000
        不少于1亿元 | revenue gteq 100000000
        在1亿元以上 | revenue gteq 100000000
        1亿元及以上 | revenue gteq 100000000
        1亿元（含）以上 | revenue gteq 100000000
        1亿元以上（含1亿元） | revenue gteq 100000000
        达到或超过1亿元 | revenue gteq 100000000
        大于或等于1亿元 | revenue gteq 100000000
        ≥1亿元 | revenue gteq 100000000
        ＞1亿元 | revenue gt 100000000
        达到1亿元及以上 | revenue gteq 100000000
        超过人民币1亿元 | revenue gt 100000000
        超过RMB 1亿 | revenue gt 100000000
        超过壹亿元 | revenue gt 100000000
        超过一个亿 | revenue gt 100000000
        超过10000万元 | revenue gt 100000000
        超过1亿元人民币（或等值外币） | revenue gt 100000000
        满1亿元 | revenue gteq 100000000
        累计超过1亿元 | revenue gt 100000000
        合计达到1亿元 | revenue gteq 100000000
        已超过1亿元 | revenue gt 100000000
        不小于1亿元 | revenue gteq 100000000
        首次超过1亿元 | revenue gt 100000000
        连续三个月超过1亿元 | revenue gt 100000000
    """,
    ),
    (
        "年营业收入{0}的企业可以免费使用本模型。",
        "",
        """
        不超过1亿元 | revenue gt 100000000
        低于1亿元 | revenue gteq 100000000
        小于1亿元 | revenue gteq 100000000
        不足1亿元 | revenue gteq 100000000
        未达到1亿元 | revenue gteq 100000000
        未超过1亿元 | revenue gt 100000000
        在1亿元以下 | revenue gt 100000000
        1亿元以内 | revenue gt 100000000
        1亿元及以下 | revenue gt 100000000
        少于1亿元 | revenue gteq 100000000
        不满1亿元 | revenue gteq 100000000
        ≤1亿元 | revenue gt 100000000
        <1亿元 | revenue gteq 100000000
        不到1亿元 | revenue gteq 100000000
        没有超过1亿元 | revenue gt 100000000
        不高于1亿元 | revenue gt 100000000
        小于等于1亿元 | revenue gt 100000000
        1亿元（含）以下 | revenue gt 100000000
        控制在1亿元以内 | revenue gt 100000000
    """,
    ),
    (
        "年营业收入超过1亿元的，{0}。",
        "obtain-license if revenue gt 100000000",
        """
        应当取得许可方的书面授权
        须购买商业授权
        需联系我们获取授权
        应另行申请商业许可
        须与我们签订商业合作协议
        应事先征得许可方同意
        需要单独申请授权
        应当向许可方申请许可
        须获得额外授权
        不得使用本模型
        不适用本许可
        须购买企业版
        应与本公司协商授权事宜
        请联系商务团队
        须经许可方书面批准
        应立即停止使用并申请授权
        许可自动终止
        不在免费授权范围内
        需要升级为商业许可
        请邮件联系 a@b.cn 申请授权
        应取得单独的商业许可证
        须另签协议
        应向我方采购商用许可
        无权免费使用
    """,
    ),
    (
        "年营业收入超过1亿元的，{0}。",
        "register if revenue gt 100000000",
        """
        应向许可方备案
        应当登记
        须在官网完成登记
        应通知许可方
        应填写登记表
        须报备
        应在30日内书面告知我方
        需提交使用信息
        应向我们提交使用报告
        须完成注册登记
        应主动向我方申报
        需填写问卷
        应当在线登记备案
        须发送邮件至 a@b.cn 告知
        应办理备案手续
    """,
    ),
    (
        "年营业收入超过1亿元的，{0}。",
        "pay-royalty if revenue gt 100000000",
        """
        应按营收的5%支付许可费
        须缴纳授权费
        应支付超出部分5%的分成
        需按年支付许可使用费
        按5%的比例向我方支付版税
        须交纳权利金
        应向我们分享5%的收益
    """,
    ),
    (
        "{0}超过1亿元的，应当取得许可方的书面授权。",
        "",
        """
        年营收 | revenue gt 100000000 CNY year
        年度营收 | revenue gt 100000000 CNY year
        单个自然年营收 | revenue gt 100000000 CNY year
        任一自然年度营业收入 | revenue gt 100000000 CNY year
        单个会计年度的营业收入 | revenue gt 100000000 CNY year
        上一年度营业收入 | revenue gt 100000000 CNY year
        上年营收 | revenue gt 100000000 CNY year
        最近一年营收 | revenue gt 100000000 CNY year
        过去一年的营收 | revenue gt 100000000 CNY year
        近一年营业收入 | revenue gt 100000000 CNY year
        最近一个完整会计年度的营业收入 | revenue gt 100000000 CNY year
        每年的营业收入 | revenue gt 100000000 CNY year
        全年营收 | revenue gt 100000000 CNY year
        过去12个月营收 | revenue gt 100000000 CNY 12-months
        最近十二个月的营业收入 | revenue gt 100000000 CNY 12-months
        任意连续12个月累计营收 | revenue gt 100000000 CNY 12-months
        连续十二个月内的销售收入 | revenue gt 100000000 CNY 12-months
        滚动12个月营收 | revenue gt 100000000 CNY 12-months
        前12个月营收 | revenue gt 100000000 CNY 12-months
        月营收 | revenue gt 100000000 CNY month
        月均营收 | revenue gt 100000000 CNY month
        单月营收 | revenue gt 100000000 CNY month
        任一自然月的营业收入 | revenue gt 100000000 CNY month
        每月流水 | revenue gt 100000000 CNY month
        当月收入 | revenue gt 100000000 CNY month
        季度营收 | revenue gt 100000000 CNY quarter
        单季度营业收入 | revenue gt 100000000 CNY quarter
        任一季度营收 | revenue gt 100000000 CNY quarter
        每个自然年内产生的收入 | revenue gt 100000000 CNY year
        一个财政年度内的总收入 | revenue gt 100000000 CNY year
        年均营收 | revenue gt 100000000 CNY year
        年销售收入 | revenue gt 100000000 CNY year
    """,
    ),
    (
        "{0}，应当取得许可方的书面授权。",
        "obtain-license if revenue gt 100000000 CNY year",
        """
        贵方年营业收入超过1亿元的
        年营业收入超过1亿元的企业
        若被许可方的年营业收入超过1亿元
        当贵公司年营业收入超过1亿元时
        在年营业收入超过1亿元的情形下
        凡年营业收入超过1亿元者
        如企业年度营收规模超过1亿元
        对于年营业收入超过1亿元的主体
        年营业收入（含关联公司）超过1亿元的
        年营业收入合计超过1亿元的集团
        上述主体年营业收入累计超过1亿元后
        一旦您的年营业收入超过人民币1亿元
        年营收已经或预计超过1亿元的
        如贵方拥有超过1亿元的年营业收入
    """,
    ),
    (
        "{0}，应当取得许可方的书面授权。",
        "active-users gt 100000",
        """
        月活跃用户数超过10万的产品
        产品月活跃用户超过10万的
        您的任一产品或服务的月活跃用户数超过10万时
        您及关联方所有产品和服务的月活跃用户总数超过10万的
        拥有超过10万月活跃用户的产品
        若产品在任一自然月内的活跃用户数超过10万
        前一自然月月活跃用户超过10万的
        月活跃用户（MAU）峰值超过10万的
        单一应用月活超10万的
    """,
    ),
]


@pytest.mark.parametrize(("clause", "expected"), framed(FRAMES))
def test_a_figure_is_read_in_its_frame(clause: str, expected: str) -> None:
    (line,) = said(clause)
    assert expected in line
